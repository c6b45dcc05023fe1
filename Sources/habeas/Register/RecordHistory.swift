import ArgumentParser
import Casework
import Documents
import Records
import Register
import TimeLimits

/// `habeas activity history` and its like.
struct RecordHistory<Record: RecordNoun>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: "Shows the versions of \(Record.one): who changed what, when and why.",
      discussion: "Example: habeas \(Record.word) history \(Record.example)"
    )
  }

  @Argument(help: "The label, as 'list' shows it.")
  var label: Label<Record>

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a version a line.")
  var json = false

  /// A version as `--json` prints it.
  private struct VersionJSON: Encodable {
    let version: Int
    let recorded: Instant
    let by: String
    let reason: String?
    let changes: [RecordDifference]
  }

  func run() async throws {
    let desk = try await work.desk()
    var earlier: RecordVersion<Record>?
    for version in try await desk.history(of: label) {
      let changes = try earlier.map { try version.differences(from: $0) } ?? []
      if json {
        try JSONOutput.print(
          VersionJSON(
            version: version.number,
            recorded: version.recorded,
            by: version.by,
            reason: version.reason,
            changes: changes
          )
        )
      } else {
        let moment = LocalMoment.text(version.recorded, in: desk.zone)
        let reason = version.reason.map { ": \($0)" } ?? ""
        print("version \(version.number)  \(moment)  \(version.by)\(reason)")
        for change in changes { print("  \(change)") }
      }
      earlier = version
    }
  }
}
