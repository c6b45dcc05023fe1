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
    guard case .open = claim.progress else { throw .claimNotOpen(claim.right.right, kind) }
    for ground in decision.refusal?.grounds ?? [] where !ground.rights.contains(claim.right.right) {
      throw .groundDoesNotFit(ground, claim.right.right)
    }
    return [ProposedEvent(.decided(decision), claim: claim.id)]
  }
}
