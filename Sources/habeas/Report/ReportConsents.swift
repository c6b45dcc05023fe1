import ArgumentParser
import Casework
import Register
import Storage

/// `habeas report consent`.
struct ReportConsents: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent",
    abstract: "Reports how many consents to each purpose stand where, and how many end soon.",
    discussion: "Example: habeas report consent --ending-within 30d"
  )

  @OptionGroup var work: WorkOptions

  @Option(help: ArgumentHelp("Count those that end within so many days.", valueName: "30d"))
  var endingWithin = DayCount(days: 30)

  @Flag(help: "Print JSON, a purpose a line.")
  var json = false

  /// The counts of a purpose as `--json` prints them.
  private struct CountsJSON: Encodable {
    let purpose: String
    let counts: [String: Int]
    let ending: Int
  }

  func run() async throws {
    let found = try await work.desk().reportConsents(endingWithin: endingWithin.days)
    let statuses = ConsentStatus.allCases.filter { $0 != .unknown }
    var columns = TextColumns(["Purpose"] + statuses.map(\.rawValue) + ["Ending"])
    for item in found {
      if json {
        let counts = Dictionary(uniqueKeysWithValues: item.counts.map { ($0.rawValue, $1) })
        try JSONOutput.print(
          CountsJSON(purpose: item.purpose.description, counts: counts, ending: item.ending)
        )
      } else {
        columns.add(
          [item.purpose.description] + statuses.map { "\(item.counts[$0] ?? 0)" }
            + ["\(item.ending)"]
        )
      }
    }
    if !json { columns.print(orNone: "No consent is recorded.") }
  }
}
