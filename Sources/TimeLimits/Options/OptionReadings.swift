/// From which day the period is counted.
public enum StartReading: String, Sendable, Hashable, CaseIterable, Codable {
  /// The period ends on the date of the event: CJEU C-171/03.
  case eventDayExcluded = "event_day_excluded"
  /// It ends on the date of the day after the event: the older practice of the ICO.
  case dayAfterIsAnchor = "day_after_is_anchor"
  /// The day of the event is the first: a literal reading of UK GDPR Art. 12A and 11 CCR 7021(b).
  case eventDayIncluded = "event_day_included"
}

/// How the hour of the event counts in a period of hours.
public enum HourMode: String, Sendable, Hashable, CaseIterable, Codable {
  /// From the next full hour on: Regulation 1182/71 Art. 3(1) and 3(2)(a).
  case fullHours = "full_hours"
  /// To the minute.
  case strict
}

/// Whether a period of hours must hold two working days, which is disputed.
public enum HourMinimum: String, Sendable, Hashable, CaseIterable, Codable {
  case none
  /// Regulation 1182/71 Art. 3(5).
  case twoWorkingDays = "two_working_days"
}

/// From where an extension is counted.
public enum ExtensionAnchor: String, Sendable, Hashable, CaseIterable, Codable {
  /// One longer period from the receipt.
  case base
  /// A second period after the end of the first.
  case expiry
}

/// Whether public holidays are days off.
public enum HolidayReading: String, Sendable, Hashable, CaseIterable, Codable {
  case calendar
  /// Saturdays and Sundays only.
  case weekends
}

/// Whose receipt counts where a processor received the request first.
public enum ProcessorReceipt: String, Sendable, Hashable, CaseIterable, Codable {
  /// The earlier of both.
  case earliest
  /// The forwarding to the controller.
  case forwarded
}
