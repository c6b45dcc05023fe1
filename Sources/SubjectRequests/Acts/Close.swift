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
    }
    return [ProposedEvent(.closed(reason))]
  }
}
