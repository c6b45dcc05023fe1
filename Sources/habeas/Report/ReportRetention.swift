import ArgumentParser
import Casework
import Documents
import Foundation
import SubjectRequests
import TimeLimits

/// `habeas report retention`.
struct ReportRetention: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: "Reports which closed cases are erased next, when, and what holds them.",
    discussion: """
      Cases are kept for the period of the controller's profile, and erased by 'habeas request erase \
      --due'.
      Example: habeas report retention --within 90d
      """
  )

  /// The formats of the report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json
  }

  @OptionGroup var work: WorkOptions

  @Option(
    help: ArgumentHelp("The day to count from, such as 2026-11-02; else today.", valueName: "date")
  )
  var asOf: CalendarDate?

  @Option(
    help: ArgumentHelp("Only cases whose period ends within so many days.", valueName: "90d")
  )
  var within: DayCount?

  @Option(help: "The format.")
  var format: Format?

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output = "-"

  func run() async throws {
    let desk = try await work.desk()
    let day = asOf ?? desk.today
    let report = try await desk.reportCaseRetention(
      until: within.map { day.adding(days: $0.days) },
      asOf: day
    )
    let bytes =
      switch format ?? (json ? .json : .table) {
      case .table: Data(Self.table(report, width: output == "-" ? Terminal.width : 100).utf8)
      case .csv: report.csv()
      case .json: try report.json()
      }
    try OutputFile.write(bytes, to: output)
  }

  private static func table(_ report: CaseRetentionReport, width: Int) -> String {
    var columns = TextColumns(["REFERENCE", "CLOSED", "KEPT UNTIL", "STATE", "HELD BY"])
    for item in report.items {
      columns.add([
        item.reference.description, item.closed.description, item.keptUntil.description,
        item.state.rawValue,
        item.obstacles.isEmpty
          ? "-" : item.obstacles.map(\.description).joined(separator: "; "),
      ])
    }
    let states = CaseRetentionReport.State.allCases.map { "\(report.count($0)) \($0.rawValue)" }
    let summary = "Closed cases are kept for \(report.period): \(states.joined(separator: ", "))."
    let lines = report.items.isEmpty ? [] : columns.lines(width: width)
    return ([summary] + lines).map { $0 + "\n" }.joined()
  }
}
