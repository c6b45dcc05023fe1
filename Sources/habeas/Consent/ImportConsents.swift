import ArgumentParser
import CSV
import Casework
import Foundation
import Register
import SubjectRequests

/// `habeas consent import`.
struct ImportConsents: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Records many consent events: a CSV file, or a stream of JSON objects a line.",
    discussion: """
      Columns, and fields: principal purpose event occurred, and where known kind notice expression \
      expires method element guardian evidence reason request id. Rows that are not right are refused \
      with line and field, the others are recorded; what was recorded before is passed over. \
      A stream on standard input ('-') is durable as it arrives. A withdrawal of a person whose \
      request waits for it meets the clock of that request. What is renewed, expired or invalidated \
      must have been given: in a row before or after it, or recorded already. A purpose that rests on \
      something else now counts by what the register says of the day of the event; what is older than \
      all that the register says of it is taken with --older.
      Examples:
        habeas consent import consents.csv --dry-run
        producer | habeas consent import - --kind customer
      """
  )

  @Argument(help: "The file, ending with .csv, or .json or .jsonl; '-' for standard input.")
  var file: String

  @OptionGroup var work: WorkOptions

  @Option(help: ArgumentHelp("The kind of identifier of rows that name none.", valueName: "kind"))
  var kind = PrincipalOptions.email

  @Flag(help: "Take events that are older than all that the register says of their purpose.")
  var older = false

  @Flag(help: "Check every row and write nothing.")
  var dryRun = false

  @Flag(help: "Print JSON.")
  var json = false

  /// What became of the rows, as `--json` prints it.
  private struct ReportJSON: Encodable {
    let recorded: Int
    let recordedBefore: Int
    let refused: Int
    /// Requests whose claim to withdrawal counts as acted on.
    let met: [String]
    /// Requests whose claim waits for tasks, or for consents that stand.
    let waiting: [String]
  }

  func validate() throws {
    let ending = URL(filePath: file).pathExtension.lowercased()
    guard file == "-" || Self.endings.contains(ending) else {
      throw ValidationError("\(file): its name must end with .csv, .json or .jsonl")
    }
  }

  private static let endings = ["csv", "json", "jsonl"]

  func run() async throws {
    let source = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file)
    guard let source else {
      throw ValidationError("\(file): cannot be read; name a file that exists and may be read")
    }
    var loader = try await ConsentLoader(
      try await work.desk(),
      kind: try PrincipalOptions.kind(kind),
      mode: dryRun ? .dryRun : .recording,
      beginning: older ? .taken : .refused
    )
    let size = try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
    var bar = ProgressBar("Recording", total: size ?? 0)
    defer { bar.finish() }
    let report: BulkReport
    if file.lowercased().hasSuffix(".csv") {
      do {
        report = try await loader.load(csv: source) { bar.show($0) }
      } catch let error as CSVError {
        throw ValidationError("\(file): \(error)")
      } catch let error as RowRefusal {
        throw ValidationError("\(file): \(error)")
      }
    } else {
      report = try await loader.load(jsonLines: source) { bar.show($0) }
    }
    bar.finish()
    for refusal in report.refused { Terminal.complain("\(file): \(refusal)") }
    try show(report, loader.withdrawals)
    if !report.refused.isEmpty { throw ExitCode(ExitStatus.refused) }
  }

  private func show(_ report: BulkReport, _ withdrawals: MetWithdrawals) throws {
    if json {
      try JSONOutput.print(
        ReportJSON(
          recorded: report.logged,
          recordedBefore: report.loggedBefore,
          refused: report.refused.count,
          met: withdrawals.met.map(\.description),
          waiting: withdrawals.waiting.map(\.description)
        )
      )
    } else {
      let verb = dryRun ? "would be recorded" : "recorded"
      print(
        """
        \(report.logged) \(verb), \(report.loggedBefore) recorded before, \
        \(report.refused.count) refused
        """
      )
      for reference in withdrawals.met { print("\(reference): the withdrawal is acted on") }
      for reference in withdrawals.waiting {
        print("\(reference): the withdrawal waits; habeas request show \(reference) says for what")
      }
    }
  }
}
