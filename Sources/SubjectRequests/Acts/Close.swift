/// The case ends: every claim is answered or withdrawn, or the person never answered.
public struct Close: Act {
  public let kind = EventKind.closed
  public let reason: Happening.ClosingReason

  public init(_ reason: Happening.ClosingReason) {
    self.reason = reason
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    switch reason {
    case .completed:
      guard file.openClaims.isEmpty else {
        throw .claimsStillOpen(file.openClaims.map(\.right.right))
      }
    case .unanswered(let reasons):
      guard !reasons.isBlank else { throw .emptyText(kind) }
      let isWaiting =
        file.identityQuestions.isWaiting || file.claims.contains(where: \.clarifications.isWaiting)
      guard isWaiting else { throw .noQuestionOpen }
      let unasked = file.openClaims.filter { !file.isWaiting($0) }
      guard unasked.isEmpty else { throw .claimsStillOpen(unasked.map(\.right.right)) }
    }
    return [ProposedEvent(.closed(reason))]
  }
}

extension CaseFile {
  /// Whether a claim waits for the person: for the identity, or for what is meant by it.
  fileprivate func isWaiting(_ claim: Claim) -> Bool {
    identityQuestions.isWaiting || claim.clarifications.isWaiting
  }
}
