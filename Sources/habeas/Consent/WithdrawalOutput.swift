import Casework
import Register
import SubjectRequests

/// Prints which consents were withdrawn, and what that did to a request.
struct WithdrawalOutput {
  let json: Bool

  /// A withdrawal as `--json` prints it.
  private struct WithdrawalJSON: Encodable {
    let withdrawn: [String]
    var request: String?
    /// `met`, `met-before`, `waits-for-tasks` or `request-closed`.
    var claim: String?
    var openTasks: [Int]?
    var deadlines: [RequestJSON.Deadline]?
  }

  func print(_ withdrawn: [ConsentPurpose]) throws {
    if json {
      try JSONOutput.print(WithdrawalJSON(withdrawn: withdrawn.map(\.description)))
    } else {
      lines(withdrawn)
    }
  }

  func print(_ outcome: WithdrawalOutcome, in request: Reference) throws {
    var answer = WithdrawalJSON(
      withdrawn: outcome.withdrawn.map(\.description),
      request: request.description
    )
    let note: String
    switch outcome.clock {
    case .met(let act):
      answer.claim = "met"
      answer.deadlines = act.deadlines.map { RequestJSON.Deadline($0, in: act.file) }
      note =
        (["\(request): acted"]
        + DeadlineLines.lines(act.deadlines, of: act.file).map { "  \($0)" })
        .joined(separator: "\n")
    case .metBefore:
      answer.claim = "met-before"
      note = "\(request): the claim was acted on before"
    case .waits(let tasks):
      (answer.claim, answer.openTasks) = ("waits-for-tasks", tasks)
      let numbers = tasks.map(String.init).joined(separator: ", ")
      note = "\(request): the claim has open tasks (\(numbers)); finish them, then request act"
    case .closed:
      answer.claim = "request-closed"
      note = "\(request): closed, so no claim is acted on in it"
    }
    if json {
      try JSONOutput.print(answer)
    } else {
      lines(outcome.withdrawn)
      Swift.print(note)
    }
  }

  private func lines(_ withdrawn: [ConsentPurpose]) {
    for purpose in withdrawn { Swift.print("Recorded: \(purpose) is withdrawn") }
    if withdrawn.isEmpty { Swift.print("No consent of the person stands.") }
  }
}
