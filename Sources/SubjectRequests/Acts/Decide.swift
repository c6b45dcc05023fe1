/// A decision on one claim.
public struct Decide: Act {
  public let kind = EventKind.decided
  public let selection: ClaimSelection
  public let decision: Decision

  public init(_ selection: ClaimSelection, decision: Decision) {
    self.selection = selection
    self.decision = decision
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    let claim = try file.claim(selection, for: kind)
    if case .proposed = claim.progress { throw .proposalWaits(claim.right.right) }
    guard case .open = claim.progress else { throw .claimNotOpen(claim.right.right, kind) }
    try claim.checkFeeProposal()
    for ground in decision.refusal?.grounds ?? [] where !ground.rights.contains(claim.right.right) {
      throw .groundDoesNotFit(ground, claim.right.right)
    }
    if decision.nonIdentification != nil, !claim.right.right.needsIdentification {
      throw .identificationDoesNotMatter(claim.right.right)
    }
    if decision == .nothingHeld,
      let task = claim.tasks.first(where: { $0.state.result == .found })
    {
      throw .task(.foundAlthoughNothingHeld(task.number))
    }
    return [ProposedEvent(.decided(decision), claim: claim.id)]
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
