import ArgumentParser
import Casework
import Register
import Storage
import SubjectRequests
import TimeLimits

/// `habeas report reviews`.
struct ReportReviews: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reviews",
    abstract: "Reports what in the register is to be looked at again, the earliest day first.",
    discussion: "Example: habeas report reviews --overdue"
  )

  @OptionGroup var work: WorkOptions

  @Option(help: ArgumentHelp("The day to count from; else today.", valueName: "date"))
  var asOf: CalendarDate?

  @Option(help: ArgumentHelp("Only what is due within so many days.", valueName: "30d"))
  var within: DayCount?

  @Flag(help: "Only what is overdue.")
  var overdue = false

  @Flag(help: "Print JSON, a review a line.")
  var json = false

  /// A review as `--json` prints it.
  private struct ReviewJSON: Encodable {
    let record: String
    let label: String
    let kind: String
    let part: String
    let due: CalendarDate
    let daysLeft: Int
    let owner: String?
  }

  func run() async throws {
    let desk = try await work.desk()
    let day = asOf ?? desk.today
    let until = overdue ? day.adding(days: -1) : within.map { day.adding(days: $0.days) }
    var columns = TextColumns(["Due", "Days", "Review", "Record", "Part", "Owner"])
    for review in try await desk.reviews(until: until) {
      let left = day.days(to: review.due)
      if json {
        try JSONOutput.print(
          ReviewJSON(
            record: review.record.rawValue,
            label: review.label,
            kind: review.kind.rawValue,
            part: review.part,
            due: review.due,
            daysLeft: left,
            owner: review.owner?.description
          )
        )
      } else {
        columns.add([
          review.due.description, "\(left)", review.kind.rawValue,
          "\(review.record.rawValue) \(review.label)", review.part,
          review.owner?.description ?? "",
        ])
      }
    }
    if !json { for line in columns.lines(width: Terminal.width) { print(line) } }
  }
}
