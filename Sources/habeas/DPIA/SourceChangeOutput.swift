import Assessments
import Foundation

/// Prints the fields that registers say otherwise than when an assessment took them.
struct SourceChangeOutput {
  let json: Bool

  /// A change as `--json` prints it.
  struct ChangeJSON: Encodable {
    let place: String
    let register: SourceKind
    let id: String
    let taken: Int
    let version: Int
    let before: String?
    let now: String?
    let here: String?

    init(_ change: SourceChange) {
      place = change.place
      register = change.source.kind
      id = change.source.id
      taken = change.taken
      version = change.source.version
      before = change.before
      now = change.now
      here = change.here
    }
  }

  /// Prints changes for a person, or as JSON, a change a line.
  func print(_ changes: [SourceChange]) throws {
    if changes.isEmpty, !json { Terminal.print("The registers say what they said.") }
    for change in changes {
      if json { try JSONOutput.print(ChangeJSON(change)) } else { describe(change) }
    }
    if !json, !changes.isEmpty {
      Terminal.print("Take the register's words over with --update, or leave yours with --keep.")
    }
  }

  private func describe(_ change: SourceChange) {
    let source = change.source
    Terminal.print("\(change.place)  (\(source.kind.rawValue) \(source.id))")
    Terminal.print("  version \(change.taken) said:  \(change.before ?? "nothing")")
    Terminal.print("  version \(source.version) says:  \(change.now ?? "nothing")")
    Terminal.print("  here:            \(change.here ?? "nothing")")
  }
}
