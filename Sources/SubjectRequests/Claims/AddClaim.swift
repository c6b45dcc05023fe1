import TimeLimits

/// A further right is exercised: the letter held it and nobody saw, or the person added it later.
///
/// It occurs when it reached the controller, and its clocks run from then.
public struct AddClaim: Act {
  public let kind = EventKind.claimed
  public let right: ClaimedRight
  public let id: Identifier<Claim>

  public init(_ right: ClaimedRight, id: Identifier<Claim>) {
    self.right = right
    self.id = id
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !file.openClaims.contains(where: { $0.right == right }) else {
      throw .claims(.claimedAlready(right))
    }
    return [ProposedEvent(.claimed(right), claim: id)]
  }
}
