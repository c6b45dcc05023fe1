/// The person was told the decision and the action taken (Article 12(3), 12(4)).
public struct Answer: Act {
  public let kind = EventKind.answered
  public let selection: ClaimSelection

  public init(_ selection: ClaimSelection) {
    self.selection = selection
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    try file.claims(selection, for: kind).map { (claim) throws(ActRefusal) in
      guard case .decided = claim.progress else { throw .claimNotDecided(claim.right.right) }
      return ProposedEvent(.answered, claim: claim.id)
    }
  }
}
