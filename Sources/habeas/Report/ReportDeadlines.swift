import ArgumentParser
import Casework
import Documents
import Foundation
import Storage
import SubjectRequests
import TimeLimits

/// `habeas report deadlines`.
struct ReportDeadlines: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadlines",
    abstract: "Reports what is due, the most urgent first.",
    discussion: """
      Clocks for the answer, for what is to be done at once, and for an acknowledgement where the \
      law asks for one are shown, and that for a refusal where it ends before the answer's (once it is \
      over, the answer's says so); \
      others with --clock. \
      Breaches, reviews of the register and of assessments, and prior consultations stand beside \
      them, unless --kind, --right, --clock or --status asks for something else. \
      Filters may be combined; what is suspended or has no date is left out by --within and --overdue.
      Examples:
        habeas report deadlines --within 14d --format ics --output deadlines.ics
        habeas report deadlines --right erasure --status suspended
        habeas report deadlines --kind breach --kind review --overdue
        habeas report deadlines --clock refusal --format xlsx --output due.xlsx
        habeas report deadlines --format pdf --output due.pdf
      In a calendar (ics) a clock that stands is a tentative event on the day of its reminder, and one \
      tentative event on the day of the report counts those without any day.
      PDF is set by Typst: the program typst in PATH, its package for python3, or what HABEAS_TYPST \
      names.
      """
  )

  @OptionGroup var work: WorkOptions

  @Option(
    help: ArgumentHelp("The day to count from, such as 2026-11-02; else today.", valueName: "date")
  )
  var asOf: CalendarDate?

  @Option(help: ArgumentHelp("Only what is due within so many days.", valueName: "14d"))
  var within: DayCount?

  @Flag(help: "Only what is overdue.")
  var overdue = false

  @Option(
    name: .customLong("clock"),
    help: ArgumentHelp("A clock to show; repeat it for several.", valueName: "clock")
  )
  var clocks: [ClockKind] = []

  @Option(
    name: .customLong("right"),
    help: ArgumentHelp("A right to show; repeat it for several.", valueName: "right")
  )
  var rights: [Right] = []

  @Option(
    name: .customLong("status"),
    help: ArgumentHelp("A status to show; repeat it for several.", valueName: "status")
  )
  var statuses: [OpenStatus] = []

  @Option(
    name: .customLong("kind"),
    help: ArgumentHelp("What to show: request, review, breach or consultation; repeat it.")
  )
  var kinds: [DeadlineReport.Kind] = []

  @Option(
    help: ArgumentHelp(
      "Only controllers that act in this country (ISO 3166-1); without --controller, all of them.",
      valueName: "country"
    )
  )
  var country: String?

  @Option(help: ArgumentHelp("Only what is given to this officer.", valueName: "name"))
  var assignee: Handle?

  @Option(help: ArgumentHelp("The format; xlsx and pdf need --output.", valueName: "format"))
  var format: DeadlineFormat?

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output: String = "-"

  func validate() throws {
    try OutputFile.check(chosenFormat.rawValue, isText: chosenFormat.isText, to: output)
  }

  private var chosenFormat: DeadlineFormat { format ?? (json ? .json : .table) }

  func run() async throws {
    let report: DeadlineReport
    if let country {
      let office = try await work.place.office()
      let desks = try await office.desks(
        in: country,
        only: work.controller,
        officer: work.place.handle()
      )
      var reports: [DeadlineReport] = []
      for desk in desks { reports.append(try await self.report(at: desk)) }
      guard let joined = DeadlineReport(joining: reports) else {
        throw ValidationError("--country \(country): no controller acts there")
      }
      report = joined
    } else {
      report = try await self.report(at: work.desk())
    }
    let bytes = try chosenFormat.bytes(report, toTerminal: output == "-")
    try OutputFile.write(bytes, to: output)
  }
}

extension ReportDeadlines {
  private func report(at desk: Desk) async throws -> DeadlineReport {
    let day = asOf ?? desk.today
    let until = overdue ? day.adding(days: -1) : within.map { day.adding(days: $0.days) }
    return try await desk.reportDeadlines(
      OpenDeadlines.Filter(
        clocks: clocks.isEmpty ? .duties : .these(clocks),
        rights: rights.isEmpty ? Right.allCases : rights,
        statuses: statuses.isEmpty ? OpenStatus.all : statuses.map(\.status),
        assignee: assignee,
        dates: until.map { .dueUntil($0) } ?? .all
      ),
      of: chosenKinds,
      asOf: day
    )
  }
}

extension ReportDeadlines {
  /// What has no right and no clock of a claim is left out where these are asked for.
  private var chosenKinds: Set<DeadlineReport.Kind> {
    guard kinds.isEmpty else { return Set(kinds) }
    let asksForClaims = !rights.isEmpty || !clocks.isEmpty || !statuses.isEmpty
    return asksForClaims ? [.request] : Set(DeadlineReport.Kind.allCases)
  }
}

/// A number of days as it is written on the command line: `14d`.
struct DayCount: ExpressibleByArgument {
  let days: Int

  init(days: Int) { self.days = days }

  var defaultValueDescription: String { "\(days)d" }

  init?(argument: String) {
    let digits = argument.hasSuffix("d") ? argument.dropLast() : argument[...]
    guard let days = Int(digits), (0...36_500).contains(days) else { return nil }
    self.days = days
  }
}
