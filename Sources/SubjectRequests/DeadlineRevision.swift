import TimeLimits

/// What a change of law or profile makes of the clocks of one case.
///
/// A later day applies; an earlier one waits for a person, since people have planned by the later.
public struct DeadlineRevision: Sendable, Hashable {
  /// The clocks as they are to be stored.
  public private(set) var deadlines: [ClaimDeadline] = []
  /// Those among them that are kept at a later day.
  public private(set) var held: HeldDeadlines
  public private(set) var moves: [DeadlineMove] = []

  /// What becomes of a day that is earlier than the stored one.
  public enum EarlierDays: Sendable, Hashable {
    /// It waits.
    case wait
    /// It applies, since a person ordered that all is computed anew; what waits goes on waiting.
    case apply
    /// It applies, and so does what waits.
    case accept
  }

  /// Compares clocks computed anew with those that are stored.
  public init(
    stored: [ClaimDeadline],
    held: HeldDeadlines,
    computed: [ClaimDeadline],
    earlier: EarlierDays
  ) {
    let waiting = held.remaining(beside: computed)
    self.held = earlier == .accept ? .none : waiting
    for new in self.held.applied(to: computed) { append(new, stored, waiting, earlier) }
    for old in stored where old.status.isOpen {
      guard old.due != nil, !computed.contains(where: { $0.isSameClock(as: old) }) else {
        continue
      }
      moves.append(DeadlineMove(losing: old))
    }
  }

  private mutating func append(
    _ new: ClaimDeadline,
    _ stored: [ClaimDeadline],
    _ waiting: HeldDeadlines,
    _ earlier: EarlierDays
  ) {
    let old = stored.first { $0.isSameClock(as: new) }
    guard (old ?? new).status.isOpen, old?.due != new.due else {
      deadlines.append(new)
      return
    }
    if earlier == .wait, let old, let before = old.due, let day = new.due, day < before,
      new.status == .running, let kept = old.kept
    {
      let held = HeldDeadline(claim: new.claim, clock: new.clock, proposed: day, kept: kept)
      self.held.add(held)
      deadlines.append(held.keeping(new))
      moves.append(DeadlineMove(.waiting, from: old, to: new))
    } else {
      deadlines.append(new)
      let effect: DeadlineMove.Effect =
        waiting.all.contains { $0.holds(new) } ? .accepted : .applied
      moves.append(DeadlineMove(effect, from: old, to: new))
    }
  }
}

extension ClaimDeadline {
  func isSameClock(as other: ClaimDeadline) -> Bool {
    claim == other.claim && clock == other.clock
  }
}
