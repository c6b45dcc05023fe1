public import TimeLimits

/// What a change of law or profile did to the last day of a clock.
public struct DeadlineMove: Sendable, Hashable {
  public let claim: Identifier<Claim>
  public let clock: ClockKind
  public let effect: Effect
  /// nil where the clock had no last day before.
  public let old: CalendarDate?
  /// nil where the clock has no last day any more.
  public let new: CalendarDate?
  public let oldBasis: ClaimDeadline.Basis?
  public let newBasis: ClaimDeadline.Basis?

  /// Whether the new day counts.
  public enum Effect: String, Sendable, Hashable, CaseIterable, Encodable {
    case applied
    /// It is earlier, and waits for a person.
    case waiting
    /// It was earlier, and a person accepted it.
    case accepted
  }

  /// The clock lost its last day.
  init(losing old: ClaimDeadline) {
    claim = old.claim
    clock = old.clock
    effect = .applied
    self.old = old.due
    new = nil
    oldBasis = old.basis
    newBasis = nil
  }

  /// The clock got another last day, or its first.
  init(_ effect: Effect, from old: ClaimDeadline?, to new: ClaimDeadline) {
    claim = new.claim
    clock = new.clock
    self.effect = effect
    self.old = old?.due
    self.new = new.due
    oldBasis = old?.basis
    newBasis = new.basis
  }
}
