import Casework
import Storage
import SubjectRequests
import TimeLimits

/// Prints what computing deadlines anew came to.
struct RevisionOutput {
  let json: Bool

  func print(_ report: RevisionReport) throws {
    guard !json else { return try JSONOutput.print(RevisionJSON(report)) }
    let requests = report.requests.counting("request")
    Terminal.print("Deadlines of \(requests) that the change may touch computed anew.")
    for (effect, words) in Self.words {
      if let count = report.counts[effect] { Terminal.print("\(count) \(words)") }
    }
    if !report.moves.isEmpty {
      var table = TextColumns(["reference", "right", "clock", "was", "is", ""])
      for move in report.moves {
        table.add([
          move.reference.description, move.right.word, move.clock.rawValue,
          move.old.map { "\($0)" } ?? "none", move.new.map { "\($0)" } ?? "none",
          move.effect.rawValue,
        ])
      }
      for line in table.lines(width: Terminal.width) { Terminal.print(line) }
    }
    let left = report.counts.values.reduce(0, +) - report.moves.count
    if left > 0 { Terminal.print("… and \(left) more") }
    if let caveat = UnverifiedRules(report.unverifiedRules).says { Terminal.print(caveat) }
    for reference in report.contradictory {
      Terminal.print(
        "\(reference): its events contradict each other; its deadlines are as they were"
      )
    }
  }

  private static let words: [(DeadlineMove.Effect, String)] = [
    (.applied, "moved."), (.accepted, "moved earlier, as accepted."),
    (.waiting, "would be earlier and wait: accept them with habeas deadline accept."),
  ]
}
