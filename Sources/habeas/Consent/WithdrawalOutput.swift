import Casework
import Documents
import Register
import SubjectRequests

/// Prints which consents were withdrawn, and what that did to a request.
struct WithdrawalOutput {
  let json: Bool

  /// A withdrawal as `--json` prints it.
  private struct WithdrawalJSON: Encodable {
    let withdrawn: [String]
    /// Given again since, so that they stand all the same.
    let standing: [String]
    /// Consents of the person that stand, since nothing was said of them.
    let others: [String]
    var request: String?
    /// `met`, `met-before`, `waits-for-tasks`, `consents-stand` or `request-closed`.
    var claim: String?
    var openTasks: [Int]?
    var deadlines: [DeadlineOfClaimJSON]?
  }

  func print(_ consents: WithdrawnConsents) throws {
    if json {
      try JSONOutput.print(Self.answer(consents))
    } else {
      lines(consents)
    }
  }

  private static func answer(_ consents: WithdrawnConsents) -> WithdrawalJSON {
    WithdrawalJSON(
      withdrawn: consents.withdrawn.map(\.description),
      standing: consents.standing.map(\.description),
      others: consents.others.map(\.description)
    )
  }

  func print(_ outcome: WithdrawalOutcome, in request: Reference, at desk: Desk) throws {
    var answer = Self.answer(outcome.consents)
    answer.request = request.description
    let note: String
    switch outcome.clock {
    case .met(let act):
      answer.claim = "met"
      answer.deadlines = act.deadlines.map { DeadlineOfClaimJSON($0, in: act.file) }
      note =
        (["\(request): acted"]
        + DeadlineLines.lines(act.moved, of: act.file, on: desk.today).map { "  \($0)" })
        .joined(separator: "\n")
    case .metBefore:
      answer.claim = "met-before"
      note = "\(request): the claim was acted on before"
    case .waits(let tasks):
      (answer.claim, answer.openTasks) = ("waits-for-tasks", tasks)
      let numbers = tasks.map(String.init).joined(separator: ", ")
      note = "\(request): the claim has open tasks (\(numbers)); finish them, then request act"
    case .consentsStand:
      answer.claim = "consents-stand"
      note = "\(request): not acted yet, since consents were given again after the withdrawal"
    case .closed:
      answer.claim = "request-closed"
      note = "\(request): closed, so no claim is acted on in it"
    }
    if json {
      try JSONOutput.print(answer)
    } else {
      lines(outcome.consents)
      Terminal.print(note)
    }
  }

  private func lines(_ consents: WithdrawnConsents) {
    for purpose in consents.withdrawn { Terminal.print("Recorded: \(purpose) is withdrawn") }
    for purpose in consents.standing {
      Terminal.print("Recorded: \(purpose) stands all the same, given again since")
    }
    for purpose in consents.others {
      Terminal.print("Not withdrawn: \(purpose), which stands")
    }
    if consents.withdrawn.isEmpty, consents.standing.isEmpty, consents.others.isEmpty {
      Terminal.print("No consent of the person stands.")
    }
  }
}
