import ArgumentParser
import Casework
import Documents
import Foundation
import SubjectRequests
import TimeLimits

/// `habeas report metrics`.
struct ReportMetrics: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: "Counts how requests were answered, and how long it took; it names nobody.",
    discussion: """
      Claims are counted by the day of receipt, erased cases among them. Days run from receipt to \
      answer; nineteen of twenty answers took no longer than the last figure.
      Examples:
        habeas report metrics --from 2026-01-01 --to 2026-12-31
        habeas report metrics --by right --by month --format html --output metrics.html
      """
  )

  /// The formats of the report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, xlsx, json, html
  }

  @OptionGroup var work: WorkOptions

  @Option(
    help: ArgumentHelp(
      "The first day of receipt; else the first of the month eleven months ago.",
      valueName: "date"
    )
  )
  var from: CalendarDate?

  @Option(help: ArgumentHelp("The last day of receipt; else today.", valueName: "date"))
  var to: CalendarDate?

  @Option(
    name: .customLong("by"),
    help: "By what claims are told apart; repeat it for several; else by everything."
  )
  var dimensions: [CaseMetrics.Dimension] = []

  @Option(help: "The format; xlsx needs --output.")
  var format: Format?

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output = "-"

  private var chosen: Format { format ?? (json ? .json : .table) }

  func validate() throws {
    if let from, let to, to < from {
      throw ValidationError("--to: \(to) comes before \(from)")
    }
    try OutputFile.check(chosen.rawValue, isText: chosen != .xlsx, to: output)
  }

  func run() async throws {
    let desk = try await work.desk()
    let metrics = try await desk.measureCases(
      try period(at: desk),
      by: dimensions.isEmpty ? CaseMetrics.Dimension.allCases : dimensions
    )
    let bytes =
      switch chosen {
      case .table: Data(Self.table(metrics, width: output == "-" ? Terminal.width : 100).utf8)
      case .csv: metrics.csv()
      case .xlsx: try metrics.xlsx()
      case .json: try metrics.json()
      case .html: Data(metrics.html().utf8)
      }
    try OutputFile.write(bytes, to: output)
  }

  private func period(at desk: Desk) throws -> ClosedRange<CalendarDate>? {
    guard from != nil || to != nil else { return nil }
    let last = to ?? desk.today
    let first = from ?? last.adding(days: 1 - last.day).adding(months: -11)
    guard first <= last else { throw ValidationError("--from: \(first) comes after \(last)") }
    return first...last
  }

  private static func table(_ metrics: CaseMetrics, width: Int) -> String {
    let total = metrics.total
    var lines = [
      "Received \(metrics.period.lowerBound) to \(metrics.period.upperBound)",
      "\(total.requests) requests with \(total.claims) claims",
    ]
    for section in metrics.sections {
      var columns = TextColumns(
        [section.dimension.rawValue.uppercased()] + headings
      )
      for row in section.rows { columns.add([row.key] + cells(row.figures)) }
      if section.dimension == .month { columns.add(["all"] + cells(total)) }
      lines += [""] + (section.rows.isEmpty ? [] : columns.lines(width: width))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static let headings = [
    "CLAIMS", "OPEN", "ANSW.", "WITHDR.", "EXT.", "SUSP.", "LATE", "REOP.", "MEDIAN", "MEAN",
    "95 %",
  ]

  private static func cells(_ figures: CaseMetrics.Figures) -> [String] {
    [
      figures.claims, figures.open, figures.answered, figures.withdrawn, figures.extended,
      figures.suspended, figures.late, figures.reopened,
    ].map(String.init)
      + [figures.days?.median, figures.days?.mean, figures.days?.percentile95].map {
        $0?.description ?? "-"
      }
  }
}
