import ArgumentParser
import Casework
import Records
import Register
import SubjectRequests
import TimeLimits

/// `habeas retention due`.
struct RetentionDue: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Reports what is due for deletion, and which backups are still to be proved gone.",
    discussion: """
      It names each activity and category, with the last day of the event whose data goes. Data with \
      a time limit that no schedule deletes is named too, and data that a schedule keeps well beyond \
      its period. The exit code is 1 where something is \
      overdue.
      Example: habeas retention due --as-of 2027-01-01 --json
      """
  )

  @OptionGroup var work: WorkOptions

  @Option(help: ArgumentHelp("The day to count from; else today.", valueName: "date"))
  var asOf: CalendarDate?

  @Flag(help: "Only what is overdue.")
  var overdue = false

  @Flag(help: "Print JSON, an item a line.")
  var json = false

  /// An item as `--json` prints it.
  private struct ItemJSON: Encodable {
    let activity: String
    let category: String
    let schedule: String?
    let systems: [String]
    /// `active-data`, `backups`, `no-schedule`, `no-period`, `kept-longer` or `not-in-the-register`.
    let matter: String
    /// For how long data is kept at the longest, where that is longer than the entry says.
    let keptMonths: Int?
    let periodMonths: Int?
    let event: String?
    let through: CalendarDate?
    let due: CalendarDate?
    let daysLeft: Int?
    let owner: String?

    init(_ item: RetentionReport.Item, asOf day: CalendarDate) {
      activity = item.activity.description
      category = item.category.description
      schedule = item.schedule?.description
      systems = item.systems
      matter = item.matter.word
      (event, through) =
        switch item.matter {
        case .active(let event, let through, _): (event, through)
        case .backups(let through, _): (nil, through)
        case .unscheduled, .undecided, .unknown, .keptLonger: (nil, nil)
        }
      if case .keptLonger(let months, let period) = item.matter {
        (keptMonths, periodMonths) = (months, period)
      } else {
        (keptMonths, periodMonths) = (nil, nil)
      }
      due = item.due
      daysLeft = item.due.map { day.days(to: $0) }
      owner = item.owner?.description
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    let report = try await desk.reportRetention(asOf: asOf)
    let items = overdue ? report.overdue : report.items
    if json {
      for item in items { try JSONOutput.print(ItemJSON(item, asOf: report.asOf)) }
    } else {
      print(items, asOf: report.asOf)
    }
    if !report.overdue.isEmpty { throw ExitCode(ExitStatus.refused) }
  }

  private func print(_ items: [RetentionReport.Item], asOf day: CalendarDate) {
    var columns = TextColumns(["Due", "Days", "Activity/data", "What", "Systems", "Owner"])
    for item in items {
      columns.add([
        item.due?.description ?? "", item.due.map { "\(day.days(to: $0))" } ?? "",
        "\(item.activity)/\(item.category)", Self.words(item.matter),
        item.systems.joined(separator: ", "), item.owner?.description ?? "",
      ])
    }
    columns.print(orNone: "Nothing is due.")
  }

  private static func words(_ matter: RetentionReport.Matter) -> String {
    switch matter {
    case .active(let event, let through, _): "delete: \(event) by \(through)"
    case .backups(let through, _): "prove backups gone: \(through)"
    case .unscheduled: "make a schedule"
    case .undecided: "say how long it is kept"
    case .keptLonger(let months, let period):
      "kept up to \(months) months where the entry says \(period)"
    case .unknown: "the register does not hold it"
    }
  }
}
