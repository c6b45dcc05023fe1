public import TimeLimits

/// A clock that a change of calendar or rules ends earlier, kept at the later day until a person
/// accepts the earlier one.
public struct HeldDeadline: Sendable, Hashable {
  public let claim: Identifier<Claim>
  public let clock: ClockKind
  /// The last day in time by the changed law.
  public let proposed: CalendarDate
  public let kept: Kept

  /// What the clock showed before the change, and from what it was computed.
  public struct Kept: Sendable, Hashable {
    public let target: CalendarDate
    public let due: CalendarDate
    public let dueUnrolled: CalendarDate
    public let endsAt: Instant
    public let rule: RuleIdentifier
    public let options: DeadlineOptions
    public let calendar: String

    public init(
      target: CalendarDate,
      due: CalendarDate,
      dueUnrolled: CalendarDate,
      endsAt: Instant,
      rule: RuleIdentifier,
      options: DeadlineOptions,
      calendar: String
    ) {
      self.target = target
      self.due = due
      self.dueUnrolled = dueUnrolled
      self.endsAt = endsAt
      self.rule = rule
      self.options = options
      self.calendar = calendar
    }
  }

  public init(
    claim: Identifier<Claim>,
    clock: ClockKind,
    proposed: CalendarDate,
    kept: Kept
  ) {
    self.claim = claim
    self.clock = clock
    self.proposed = proposed
    self.kept = kept
  }
}

extension HeldDeadline {
  /// Whether a clock, computed anew, still shows the day that waits to be accepted.
  ///
  /// An act that moves or ends the clock makes it a matter of that act: nothing waits any more.
  func holds(_ computed: ClaimDeadline) -> Bool {
    computed.claim == claim && computed.clock == clock && computed.status == .running
      && computed.due == proposed
  }

  /// The clock as it is kept, which it says of itself.
  func keeping(_ computed: ClaimDeadline) -> ClaimDeadline {
    ClaimDeadline(
      claim: claim,
      clock: clock,
      received: computed.received,
      status: computed.status,
      dates: .due(
        target: kept.target,
        due: kept.due,
        dueUnrolled: kept.dueUnrolled,
        endsAt: kept.endsAt
      ),
      basis: .computed(rule: kept.rule, options: kept.options, calendar: kept.calendar),
      alarms: computed.alarms + [Phrase(.earlierDayWaits, .date(proposed), .date(kept.due))]
    )
  }
}

extension ClaimDeadline {
  /// The last day in time, where there is one.
  public var due: CalendarDate? {
    guard case .due(_, let due, _, _) = dates else { return nil }
    return due
  }

  /// What is kept while an earlier day waits; nil where the clock has no last day.
  var kept: HeldDeadline.Kept? {
    guard case .due(let target, let due, let dueUnrolled, let endsAt) = dates,
      case .computed(let rule, let options, let calendar) = basis
    else { return nil }
    return HeldDeadline.Kept(
      target: target,
      due: due,
      dueUnrolled: dueUnrolled,
      endsAt: endsAt,
      rule: rule,
      options: options,
      calendar: calendar
    )
  }
}
