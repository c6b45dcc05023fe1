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
    discussion: """
      Assessments that were decided on stand among it with the day of their next review \
      (Art. 35(11)), and prior consultations with the day by which the authority advises \
      (Art. 36(2)).
      Example: habeas report reviews --overdue
      """
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
    let lines =
      try await desk.reviews(
        until: until,
        asOf: day,
        orEndedBy: day == desk.today ? desk.now : nil
      ).map { ReviewLine($0) }
      + desk.assessmentDuties(until: until).compactMap { ReviewLine($0) }
    var columns = TextColumns(["Due", "Days", "Review", "Record", "Part", "Owner"])
    for line in lines.sorted(by: { $0.due < $1.due }) {
      let left = day.days(to: line.due)
      if json {
        try JSONOutput.print(
          ReviewJSON(
            record: line.record,
            label: line.label,
            kind: line.kind,
            part: line.part,
            due: line.due,
            daysLeft: left,
            owner: line.owner
          )
        )
      } else {
        columns.add([
          line.due.description, "\(left)", line.kind, "\(line.record) \(line.label)", line.part,
          line.owner ?? "",
        ])
      }
    }
    if !json { columns.print(orNone: "Nothing is to be looked at again.") }
  }
}

/// A review of the register or of an assessment, as the report lists it.
private struct ReviewLine {
  let record: String
  let label: String
  let kind: String
  let part: String
  let due: CalendarDate
  let owner: String?

  init(_ review: ReviewListing) {
    record = review.record.rawValue
    label = review.label
    kind = review.kind.rawValue
    part = review.part
    due = review.due
    owner = review.owner?.description
  }

  /// Nil for a consultation in which the authority's time stands still.
  init?(_ duty: AssessmentDuty) {
    guard let due = duty.due else { return nil }
    record = "dpia"
    label = duty.label
    part = "version \(duty.version)"
    self.due = due
    owner = nil
    kind =
      switch duty.task {
      case .review: "assessment"
      case .consultation: "consultation"
      }
  }
}
