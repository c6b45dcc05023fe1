/// What an open question, or an unpaid fee, does to the clock.
public enum Suspension: String, Sendable, Hashable, CaseIterable, Codable {
  /// It stops nothing.
  case none
  /// The days from the one after asking to the one of the answer do not count.
  case pause
  /// The day of asking does not count either: UK GDPR Art. 12A(5)(b).
  case pauseInclusive = "pause_inclusive"
  /// The period begins again with the answer.
  case restart
  /// The period begins with the latest of request, answer and payment: UK GDPR Art. 12A(2).
  case resetLatest = "reset_latest"
  /// Whichever of pause and restart ends earlier.
  case earliest
}

/// What a fee does to the clock.
public enum FeeEffect: String, Sendable, Hashable, CaseIterable, Codable {
  case none
  /// The period begins with the payment where that is the latest of the facts it depends on.
  case resetLatest = "reset_latest"
  /// The period begins ten days after the fee was told: DSV Art. 19(3).
  case tenDays = "ch_ten_days"
}

/// Whether what ends on a day off ends on the next working day.
public enum Rolling: String, Sendable, Hashable, CaseIterable, Codable {
  case none
  /// Regulation (EEC, Euratom) 1182/71 Art. 3(4).
  case nextWorkingDay = "next_working_day"
}
