/// A decision on one claim.
///
/// Until the person is told, a decision can be replaced by another; after the answer, once the case
/// was closed and reopened: the first one stays in the history.
public struct Decide: Act {
  public let kind = EventKind.decided
  public let selection: ClaimSelection
  public let decision: Decision
  public let replacement: Replacement

  /// Whether the decision may take the place of one that the person was not told yet.
  public enum Replacement: Sendable, Hashable {
    /// Whoever decides knows of no other: one that was made meanwhile stays.
    case nothing
    /// Whoever decides knows what was decided.
    case standing
  }

  /// Makes the act.
  ///
  /// - Parameters:
  ///   - selection: the claim that it is on.
  ///   - decision: what is decided.
  ///   - replacement: whether it may take the place of another.
  public init(
    _ selection: ClaimSelection,
    decision: Decision,
    replacing replacement: Replacement = .standing
  ) {
    self.selection = selection
    self.decision = decision
    self.replacement = replacement
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    let claim = try file.claimToDecide(selection)
    switch claim.progress {
    case .open, .feeAsked: break
    case .proposed: throw .proposalWaits(claim.right.right)
    case .decided(let held, let instant) where held != decision:
      guard replacement == .standing else {
        throw .decidedBefore(claim.right, held.outcome, at: instant)
      }
    case .answered where claim.reopened != nil: break
    default: throw .claimNotOpen(claim.standing, kind)
    }
    try decision.check(against: claim.right)
    if decision.isGrant { try file.checkPerson(for: claim.right) }
    if decision.nonIdentification != nil, !claim.right.right.needsIdentification {
      throw .identificationDoesNotMatter(claim.right.right)
    }
    if decision == .nothingHeld { try claim.checkSearches() }
    return [ProposedEvent(.decided(decision), claim: claim.id)]
  }
}

extension Claim {
  /// Whoever says that nothing is held has looked everywhere, and found nothing.
  fileprivate func checkSearches() throws(ActRefusal) {
    if let task = tasks.first(where: { $0.state.result == .found }) {
      throw .task(.foundAlthoughNothingHeld(task.number))
    }
    let searches = standingTasks.filter { $0.action == .search }
    let open = searches.filter(\.state.isUnfinished).map(\.number)
    guard open.isEmpty else { throw .task(.searchOpen(open)) }
    try checkImpossibleTasks(for: .nothingHeld)
  }
}

extension Right {
  /// Whether the right falls away where the controller cannot identify the person (Article 11(2)).
  public var needsIdentification: Bool {
    switch self {
    case .access, .rectification, .erasure, .restriction, .portability: true
    case .objection, .automatedDecision, .consentWithdrawal: false
    }
  }
}
