public import Records
public import TimeLimits

extension Breach {
  /// None here: the days of a breach are those of its clocks, which the law of the country counts.
  public var reviews: [ReviewDue] { [] }

  /// What is still to be done, each by the day that its clock shows.
  ///
  /// - Parameters:
  ///   - authority: the last day of the 72 hours and their end: Article 33(1).
  ///   - now: the day on which what has no fixed period is shown.
  /// - Returns: nothing once the breach is closed.
  public func duties(
    authority: (day: CalendarDate, end: Instant),
    now: CalendarDate
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
    if isToldLater {
      due.append(
        ReviewDue(.breach, part: BreachPart.phase.rawValue, due: authority.day, owner: owner)
      )
    }
    if needsCommunication, !isCommunicated {
      due.append(ReviewDue(.breach, part: BreachPart.persons.rawValue, due: now, owner: owner))
    }
    if due.isEmpty {
      due.append(
        ReviewDue(.breach, part: BreachPart.closure.rawValue, due: authority.day, owner: owner)
      )
    }
    return due
  }

  /// Whether the authority waits for what was not known at first: Article 33(4).
  private var isToldLater: Bool {
    guard needsNotification, let last = notifications.last else { return false }
    return last.phase != .complete
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
