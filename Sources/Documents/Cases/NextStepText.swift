public import SubjectRequests

extension NextStep {
  /// The step as a line of a list, with the provisions of the law by which the case is spoken of.
  public func text(under law: SpokenLaw = .statute(.gdpr)) -> String { law.sentence(text) }

  private var text: String {
    switch self {
    case .passOn:
      "it came by no official channel: pass it on and record 'habeas request redirected', or tell the "
        + "person where to write"
    case .checkMandate(let kind):
      "check the mandate of the \(kind.rawValue): nothing that is granted is answered before"
    case .awaitIdentity:
      "the identity is asked for: await the answer, or remind the person; \(Self.closing)"
    case .checkDocument: "check the identity document, which is deleted with the check"
    case .settleDoubt(.mandateRejected(let kind)):
      "the mandate of the \(kind.rawValue) was rejected: record another with 'habeas request mandate', "
        + "or decide anew and refuse on Art. 12(6)"
    case .settleDoubt:
      "the identity could not be confirmed: ask again, say with 'habeas request confirm-identity' that "
        + "the doubts have gone, or refuse on Art. 12(6)"
    case .awaitClarification(let rights):
      "await what is meant by \(Self.list(rights)), or remind the person; \(Self.closing)"
    case .awaitFee(let right): "await the fee for \(right.word)"
    case .approve(let right, let proposer):
      "another person than \(proposer): approve or return what \(proposer) decided on \(right.word)"
    case .approveFee(let right, let proposer):
      "another person than \(proposer): approve or return the fee for \(right.word)"
    case .decide(let rights): "decide on \(Self.list(rights))"
    case .finishTasks(let numbers): "finish \(Self.list(numbers, "task"))"
    case .finishFired(let numbers):
      "finish \(Self.list(numbers, "task")): what the erasure waited for has come"
    case .carryOut(let right):
      (right.hasTimeLimit ? "do what was granted: " : "act at once: ") + right.recordingOfAction
    case .giveCopy(let rights):
      "make the access package for \(Self.list(rights)), or say how the copy is given (Art. 15(3))"
    case .answer(let rights): "tell the person the decision on \(Self.list(rights)) (Art. 12(3))"
    case .nameRecipients(let rights):
      "name the recipients of the data of \(Self.list(rights)), or record with 'habeas request "
        + "recipient none' that there are none (Art. 19)"
    case .tellRecipients(let numbers): "tell \(Self.list(numbers, "recipient")) (Art. 19)"
    case .discloseRecipients:
      "tell the person who the recipients are (Art. 19): habeas letter draft --kind recipient-list"
    case .tellOfLifting(let right):
      "the restriction is still in force, though nothing of \(right.word) stands: tell the person with "
        + "'habeas request tell-of-lifting', or a letter of the kind restriction-lifting, then lift it "
        + "(Art. 18(3))"
    case .liftRestriction(let day):
      "the person was told: the restriction can be lifted\(day.map { " on \($0)" } ?? "") (Art. 18(3))"
    case .tellImpossible(let numbers):
      "tell the person that \(Self.list(numbers, "task")) turned out impossible (Art. 12(4)): reopen "
        + "the case, decide anew and answer"
    case .decideAnew(let rights):
      "decide anew on \(Self.list(rights)) with 'habeas request decide', where more is to be said"
    case .close: "close the case: nothing else is left to do"
    }
  }

  private static let closing =
    "two weeks after the reminder a letter of the kind closing-notice may end the case (Art. 12(4))"

  private static func list(_ rights: [ClaimedRight]) -> String {
    rights.map(\.word).joined(separator: ", ")
  }

  private static func list(_ numbers: [Int], _ word: String) -> String {
    "\(word)\(numbers.count == 1 ? "" : "s") \(numbers.map(String.init).joined(separator: ", "))"
  }
}
