/// The identity was confirmed; the clock runs on, and a document that was shown is deleted.
public struct ConfirmIdentity: Act {
  public let kind = EventKind.identityConfirmed

  public init() {}

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard file.identityQuestions.isWaiting else { throw .noQuestionOpen }
    return [ProposedEvent(.identityConfirmed)] + file.documentDeletion
  }
}
