public import TimeLimits

/// Whether an identity document of the person is kept.
///
/// It is kept for the check alone and deleted with it; that it was there, and what came of the
/// check, is all that stays (Article 5(1)(c) and (e)).
public enum IdentityDocument: Sendable, Hashable {
  case none
  case held(since: Instant)
  case deleted(at: Instant)
}

/// An identity document came in.
public struct ReceiveIdentityDocument: Act {
  public let kind = EventKind.documentReceived

  public init() {}

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard file.identityQuestions.isWaiting else { throw .documentNotAskedFor }
    if case .held = file.identityDocument { throw .documentHeldAlready }
    return [ProposedEvent(.documentReceived)]
  }
}

extension CaseFile {
  /// The deletion that goes with the end of a check, where a document is held.
  var documentDeletion: [ProposedEvent] {
    guard case .held = identityDocument else { return [] }
    return [ProposedEvent(.documentDeleted)]
  }
}
