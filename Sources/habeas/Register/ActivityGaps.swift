import ArgumentParser
import Casework
import Records
import Register
import SubjectRequests
import TimeLimits

/// `habeas activity gaps`.
struct ActivityGaps: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Names what entries should say and do not, with the provision that asks for it.",
    discussion: """
      The exit code is 1 where something is missing.
      Example: habeas activity gaps --as-of 2027-01-01
      """
  )

  @OptionGroup var work: WorkOptions

  @Option(help: ArgumentHelp("The day to look from; else today.", valueName: "date"))
  var asOf: CalendarDate?

  @Flag(help: "Print JSON, a gap a line.")
  var json = false

  /// A gap as `--json` prints it.
  private struct GapJSON: Encodable {
    let activity: String
    let place: String
    let says: String
    let cites: String
  }

  func run() async throws {
    let desk = try await work.desk()
    let day = asOf ?? desk.today
    let space = desk.legalSpace
    var found = 0
    let recipients = try await desk.records(DataRecipient.self).map(\.record)
    for version in try await desk.records(ProcessingActivity.self) {
      let label = version.record.id.description
      for gap in version.record.gaps(asOf: day)
        + version.record.gaps(beside: recipients, within: space, asOf: day)
      {
        found += 1
        if json {
          try JSONOutput.print(
            GapJSON(activity: label, place: gap.place, says: gap.says, cites: gap.cites)
          )
        } else {
          print("\(label)  \(gap.place): \(gap.says) [\(gap.cites)]")
        }
      }
    }
    guard found == 0 else { throw ExitCode(ExitStatus.refused) }
    if !json { print("Nothing is missing.") }
  }
}

/// `habeas activity rights`.
struct ActivityRights: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rights",
    abstract:
      "Warns of purposes from whose lawful basis a right does not arise; it decides nothing.",
    discussion: "Example: habeas activity rights portability"
  )

  @Argument(help: "The right, as 'request log --right' takes it.")
  var right: ClaimedRight

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a warning a line.")
  var json = false

  func run() async throws {
    let warnings = try await work.desk().warnings(on: right)
    for warning in warnings {
      if json { try JSONOutput.print(warning) } else { print(warning.says) }
    }
    if warnings.isEmpty, !json { print("Nothing speaks against it.") }
  }
}
