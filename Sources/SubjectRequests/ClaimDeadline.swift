public import TimeLimits

/// What one clock of one claim shows, as it is stored and reported.
public struct ClaimDeadline: Sendable, Hashable {
  public let claim: Identifier<Claim>
  public let clock: ClockKind
  /// The day of receipt in the controller's time zone.
  public let received: CalendarDate
  public let status: DeadlineStatus
  public let dates: Dates
  /// From what the dates were computed, so that they can be computed again.
  public let basis: Basis
  /// What a person must know beside the dates, to be put into words where it is shown.
  public let alarms: [Phrase]

  /// The days of a clock.
  public enum Dates: Sendable, Hashable {
    /// A last day in time: `endsAt` is the first instant too late.
    case due(target: CalendarDate, due: CalendarDate, dueUnrolled: CalendarDate, endsAt: Instant)
    case suspended(since: CalendarDate)
    case none
  }

  /// Rule, options and calendar of a computation.
  public enum Basis: Sendable, Hashable {
    case computed(rule: RuleIdentifier, options: DeadlineOptions, calendar: String)
    /// There is no rule to compute by, for what the status says.
    case noRule
  }

  public init(
    claim: Identifier<Claim>,
    clock: ClockKind,
    received: CalendarDate,
    status: DeadlineStatus,
    dates: Dates,
    basis: Basis,
    alarms: [Phrase]
  ) {
    self.claim = claim
    self.clock = clock
    self.received = received
    self.status = status
    self.dates = dates
    self.basis = basis
    self.alarms = alarms
  }
}
