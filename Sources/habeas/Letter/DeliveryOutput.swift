import Casework
import Documents
import SubjectRequests

/// Prints what became of letters that were handed over.
struct DeliveryOutput {
  let desk: Desk
  let json: Bool

  func print(_ delivery: Delivery) throws {
    try LetterOutput(desk: desk, json: json).printState(delivery.letter)
    switch delivery {
    case .sent(let settled): printEffect(settled.effect)
    case .deferred(_, let status):
      Terminal.complain(
        "not sent yet (exit status \(status)); 'habeas letter deliver' tries again when its time has "
          + "come"
      )
    case .notStarted(_, let reason):
      Terminal.complain(
        "not sent: \(reason); name the program that sends mail with --sendmail or HABEAS_SENDMAIL, "
          + "then 'habeas letter deliver' sends it when its time has come"
      )
    case .rejected(_, let status):
      Terminal.complain("the mail system refused the letter: exit status \(status)")
    case .maybeSent:
      Terminal.complain("the mail system gave no answer: the letter may have been sent")
    case .heldBack(_, let refusal):
      Terminal.complain("not sent, the case changed: \(refusal); the letter is a draft again")
    }
  }

  /// Prints what sending did to the case.
  func printEffect(_ effect: SettledLetter.Effect) {
    switch effect {
    case .none: break
    case .recorded(let kind, let file, let moved):
      guard !json else { return }
      Terminal.print("\(file.request.reference): \(kind.rawValue)")
      for line in DeadlineLines.lines(moved, of: file, on: desk.today) {
        Terminal.print("  \(line)")
      }
    case .notRecorded(let refusal):
      Terminal.complain(
        "the letter has gone, but nothing was recorded in the case: \(refusal); look at the case"
      )
    }
  }
}

extension Delivery {
  var letter: LetterView {
    switch self {
    case .sent(let settled): settled.letter
    case .deferred(let letter, _), .notStarted(let letter, _), .rejected(let letter, _),
      .maybeSent(let letter), .heldBack(let letter, _):
      letter
    }
  }

  /// The exit code where not all is well; nil where it is.
  var exitStatus: Int32? {
    switch self {
    case .sent(let settled): settled.effect.exitStatus
    case .rejected, .heldBack: ExitStatus.refused
    case .deferred, .notStarted, .maybeSent: ExitStatus.temporaryFailure
    }
  }
}

extension SettledLetter.Effect {
  /// The exit code where a person must look.
  var exitStatus: Int32? {
    if case .notRecorded = self { ExitStatus.refused } else { nil }
  }
}
