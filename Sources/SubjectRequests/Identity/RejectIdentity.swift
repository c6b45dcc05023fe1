import TimeLimits

/// The identity was checked and could not be confirmed.
///
/// The question is answered and the clocks run on: a request by somebody unknown was received all
/// the same, and is decided on, by a refusal under Article 12(6) if need be.
public struct RejectIdentity: Act {
  public let kind = EventKind.identityRejected
  public let reasons: String

  public init(reasons: String) {
    self.reasons = reasons
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !reasons.isBlank else { throw .emptyText(kind) }
    guard file.identityQuestions.isWaiting else { throw .noQuestionOpen }
    return [ProposedEvent(.identityRejected(reasons: reasons))] + file.documentDeletion
  }
}

/// The person was reminded of a question that is not answered yet.
public struct RemindPerson: Act {
  public let kind = EventKind.questionReminded

  public init() {}

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard file.lastWaitingQuestion != nil else { throw .noQuestionOpen }
    return [ProposedEvent(.questionReminded)]
  }
}

extension CaseFile {
  /// When the newest question was asked that still waits for its answer.
  var lastWaitingQuestion: Instant? {
    ([identityQuestions] + claims.filter(\.progress.isOpen).map(\.clarifications))
      .filter(\.isWaiting).compactMap { $0.last?.asked }.max()
  }
}
