/// The identity was confirmed; the clock runs on, and a document that was shown is deleted.
///
/// What was rejected may be confirmed after all, where the doubts have gone.
public struct ConfirmIdentity: Act {
  public let kind = EventKind.identityConfirmed

  public init() {}

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    switch file.identity {
    case .asked, .rejected: break
    case .undoubted, .confirmed: throw .noQuestionOpen
    }
    return [ProposedEvent(.identityConfirmed)] + file.documentDeletion
  }
}
