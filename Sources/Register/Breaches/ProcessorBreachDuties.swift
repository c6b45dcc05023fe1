public import Records
public import TimeLimits

extension ProcessorBreach {
  /// None here: the days are those of hours that end in the controller's time zone.
  public var reviews: [ReviewDue] { [] }

  /// Whom to tell, and by when; nothing once the breach is closed.
  ///
  /// - Parameter day: the day of an instant, in the time zone of the keeper of the record.
  /// - Returns: a duty for each controller, then that of closing the breach.
  public func duties(day: (Instant) -> CalendarDate) -> [ReviewDue] {
    guard closure == nil else { return [] }
    let due = controllers.compactMap { controller -> ReviewDue? in
      let target = controller.target(since: aware)
      guard let last = controller.notices.last else {
        return ReviewDue(
          .breach,
          part: ProcessorBreachPart.notice(controller.id).rawValue,
          due: day(target),
          endsAt: target,
          owner: owner
        )
      }
      guard !isTold(controller) else { return nil }
      // What follows is awaited in the same time, counted from what was told or became known last.
      return ReviewDue(
        .breach,
        part: ProcessorBreachPart.more(controller.id).rawValue,
        due: day(controller.target(since: reopenings.isEmpty ? last.sent : max(last.sent, known))),
        owner: owner
      )
    }
    guard due.isEmpty else { return due }
    return [
      ReviewDue(
        .breach,
        part: ProcessorBreachPart.closure.rawValue,
        due: day(known).adding(days: Breach.usualDays.closing),
        owner: owner
      )
    ]
  }
}

/// What is still to be done about a breach at a processor.
public enum ProcessorBreachPart: Sendable, Hashable, RawRepresentable {
  /// The first notice to a controller: Article 33(2).
  case notice(Label<StruckController>)
  /// What was not known then.
  case more(Label<StruckController>)
  /// Closure with measures against recurrence.
  case closure

  public init?(rawValue: String) {
    let words = rawValue.split(separator: " ", maxSplits: 1).map(String.init)
    let label = words.last.flatMap { Label<StruckController>($0) }
    switch (words.first, words.count, label) {
    case ("notice", 2, let label?): self = .notice(label)
    case ("more", 2, let label?): self = .more(label)
    case ("closure", 1, _): self = .closure
    default: return nil
    }
  }

  public var rawValue: String {
    switch self {
    case .notice(let label): "notice \(label)"
    case .more(let label): "more \(label)"
    case .closure: "closure"
    }
  }
}
