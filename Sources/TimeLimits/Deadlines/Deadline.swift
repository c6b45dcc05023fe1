/// What a clock of a right shows, and why.
public struct Deadline: Sendable, Hashable {
  /// Where the clock stands.
  public enum State: Sendable, Hashable {
    /// The clock runs.
    ///
    /// - target: The internal day: 14 days after the receipt unless an option says otherwise,
    ///   never later than two working days before `dueUnrolled`.
    /// - due: The last day in time, moved to a working day where the rule says so.
    /// - dueUnrolled: The last day before it is moved.
    /// - endsAt: The first instant that is too late.
    case running(
      target: CalendarDate,
      due: CalendarDate,
      dueUnrolled: CalendarDate,
      endsAt: Instant
    )
    /// The clock stands while an answer, a payment or the receipt by an official channel is
    /// awaited; there is no due date.
    case suspended(since: CalendarDate, reason: SuspensionReason)
    /// To be done at once, from the receipt on.
    case atOnce(from: Instant)
    /// To be done without undue delay, or before another act: the law gives no number.
    case noFixedPeriod
  }

  public let clock: ClockKind
  public let state: State
  public let rule: RuleIdentifier
  public let options: DeadlineOptions
  /// The version of the calendar: `NL@2026.1`.
  public let calendar: String
  /// The explanation in order, with citations.
  public let steps: [Step]
  public let alarms: [Alarm]
  /// While the clock stands: the day on which to remind the person.
  public let reminder: CalendarDate?

  /// The last day in time, where there is one.
  public var due: CalendarDate? {
    if case .running(_, let due, _, _) = state { due } else { nil }
  }
}

/// What a standing clock waits for.
public enum SuspensionReason: String, Sendable, Hashable, CaseIterable, Codable {
  case identity
  case clarification
  case fee
  /// Until the request reaches an official channel: EDPB Guidelines 01/2022, paragraphs 54 and 55.
  case officialChannel = "official-channel"
  /// Until a reason ends that was told to the person: PIPA Article 35(3).
  case postponement

  init(_ kind: Question.Kind) {
    switch kind {
    case .identity: self = .identity
    case .clarification: self = .clarification
    }
  }
}

extension Deadline.State {
  /// The word for the state in files, commands and the database.
  public var word: String {
    switch self {
    case .running: "running"
    case .suspended: "suspended"
    case .atOnce: "at-once"
    case .noFixedPeriod: "no-fixed-period"
    }
  }
}
