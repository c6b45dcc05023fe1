public import Records
public import TimeLimits

extension Breach {
  /// The days after what was told last within which the authority is told more, and the days after it
  /// became known within which a breach is closed where its record names no day.
  ///
  /// Internal targets: the Regulation says without undue further delay, and names no day for a closing.
  public static let usualDays = (more: 14, closing: 90)

  /// None here: the days of a breach are those of its clocks, which the law of the country counts.
  public var reviews: [ReviewDue] { [] }

  /// What is still to be done, each by the day that its clock shows.
  ///
  /// - Parameters:
  ///   - authority: the last day of the 72 hours and their end: Article 33(1).
  ///   - day: the day of an instant, in the time zone of the controller.
  /// - Returns: nothing once the breach is closed.
  public func duties(
    authority: (day: CalendarDate, end: Instant),
    day: (Instant) -> CalendarDate
  ) -> [ReviewDue] {
    guard closure == nil else { return [] }
    var due: [ReviewDue] = []
    if needsNotification, notifications.isEmpty {
      due.append(
        ReviewDue(
          .breach,
          part: BreachPart.authority.rawValue,
          due: authority.day,
          endsAt: authority.end,
          owner: owner
        )
      )
    }
    if let told = waitsSince {
      due.append(
        ReviewDue(
          .breach,
          part: BreachPart.phase.rawValue,
          due: day(told).adding(days: Self.usualDays.more),
          owner: owner
        )
      )
    }
    if needsCommunication, !isCommunicated {
      due.append(
        ReviewDue(.breach, part: BreachPart.persons.rawValue, due: day(workedOnSince), owner: owner)
      )
    }
    if due.isEmpty {
      due.append(
        ReviewDue(
          .breach,
          part: BreachPart.closure.rawValue,
          due: closeBy ?? day(workedOnSince).adding(days: Self.usualDays.closing),
          owner: owner
        )
      )
    }
    return due
  }

  /// Since when there is something to be done: since it became known, or since what became known
  /// last after the breach was closed.
  var workedOnSince: Instant { reopenings.last?.known ?? aware }

  /// Whether the authority was told everything, of what became known last too: Article 33(4).
  var isFullyNotified: Bool {
    guard let last = notifications.last, last.phase == .complete else { return false }
    return reopenings.isEmpty || last.sent >= workedOnSince
  }

  /// Since when the authority waits for what was not known at first: Article 33(4).
  private var waitsSince: Instant? {
    guard needsNotification, let last = notifications.last, !isFullyNotified else { return nil }
    return max(last.sent, workedOnSince)
  }

  private var isCommunicated: Bool {
    if case .sent = communication { true } else { false }
  }
}

/// What is still to be done about a breach.
public enum BreachPart: String, Vocabulary {
  /// The first notification to the authority: Article 33(1).
  case authority
  /// What follows in a later phase: Article 33(4).
  case phase
  /// The communication to persons: Article 34(1).
  case persons
  /// Assessment and closure with measures against recurrence: Article 33(5).
  case closure

  public static let noun = "a part of a breach"
}
