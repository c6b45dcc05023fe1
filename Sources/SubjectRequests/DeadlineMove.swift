public import TimeLimits

/// What a change of law or profile did to the last day of a clock.
public struct DeadlineMove: Sendable, Hashable {
  public let claim: Identifier<Claim>
  public let clock: ClockKind
  public let effect: Effect
  public let old: CalendarDate
  /// nil where the clock has no last day any more.
  public let new: CalendarDate?
  public let oldBasis: ClaimDeadline.Basis
  public let newBasis: ClaimDeadline.Basis?

  /// Whether the new day counts.
  public enum Effect: String, Sendable, Hashable, CaseIterable, Encodable {
    case applied
    /// It is earlier, and waits for a person.
    case waiting
    /// It was earlier, and a person accepted it.
    case accepted
  }

  init(_ effect: Effect, from old: ClaimDeadline, on day: CalendarDate, to new: ClaimDeadline?) {
    claim = old.claim
    clock = old.clock
    self.effect = effect
    self.old = day
    self.new = new?.due
    oldBasis = old.basis
    newBasis = new?.basis
  }
}
