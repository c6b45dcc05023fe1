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
        throw .claimsStillOpen(file.openClaims.map(\.right))
      }
      try file.checkRecipients()
    case .unanswered(let reasons, let notice):
      guard !reasons.isBlank else { throw .emptyText(kind) }
      if case .held(let since) = file.identityDocument { throw .documentUnchecked(since: since) }
      let isWaiting =
        file.identityQuestions.isWaiting || file.claims.contains(where: \.clarifications.isWaiting)
      guard isWaiting, let asked = file.lastWaitingQuestion else { throw .noQuestionOpen }
      let unasked = file.openClaims.filter { !file.isWaiting($0) }
      guard unasked.isEmpty else { throw .claimsStillOpen(unasked.map(\.right)) }
      // Never silently: the person was reminded of what is asked, and told that the case ends.
      guard let reminded = file.questionReminders.last(where: { $0 >= asked }) else {
        throw .personNotReminded
      }
      if let wrote = file.reminders.last, wrote > reminded { throw .personWrote(wrote) }
      guard let notice, notice.told >= reminded else { throw .personNotTold(reminded: reminded) }
    }
    return [ProposedEvent(.closed(reason))] + file.documentDeletion
  }
}

extension CaseFile {
  /// Recipients of what was granted are named, or there are none; they know of it, and the person of
  /// them, if they asked (Article 19).
  fileprivate func checkRecipients() throws(ActRefusal) {
    let unnamed = claims.filter(\.lacksRecipients).map(\.right.right)
    guard unnamed.isEmpty else { throw .recipient(.notNamed(unnamed)) }
    let waiting = claims.flatMap(\.recipientsDue).map(\.number)
    guard waiting.isEmpty else { throw .recipient(.stillToTell(waiting)) }
    if case .asked = recipientInquiry { throw .recipient(.stillToDisclose) }
  }

  /// Whether a claim waits for the person: for the identity, or for what is meant by it.
  fileprivate func isWaiting(_ claim: Claim) -> Bool {
    identityQuestions.isWaiting || claim.clarifications.isWaiting
  }
}
