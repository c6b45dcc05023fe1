import SubjectRequests
import TimeLimits

/// What a timeline shows: some clocks of each urgency, and the days between which it runs.
struct DeadlineTimeline {
  let asOf: CalendarDate
  let groups: [Group]
  /// The first and the last day shown; what lies outside stands at the edge.
  let window: ClosedRange<CalendarDate>

  /// The clocks of an urgency that are drawn, and how many more there are.
  struct Group {
    let urgency: DeadlineReport.Urgency
    let items: [DeadlineReport.Item]
    let further: Int

    var heading: String { "\(urgency.words) (\(items.count + further))" }
    var remainder: String? { further == 0 ? nil : "and \(further) more" }
  }

  /// How many clocks of one urgency are drawn: a page can still be read.
  static let groupLimit = 15
  /// How many days back and ahead are drawn at most.
  static let reach = (back: 42, ahead: 92)

  init(report: DeadlineReport) {
    asOf = report.asOf
    groups = [DeadlineReport.Urgency.overdue, .thisWeek, .later, .suspended].compactMap { urgency in
      let items = report.items(urgency)
      guard !items.isEmpty else { return nil }
      return Group(
        urgency: urgency,
        items: Array(items.prefix(Self.groupLimit)),
        further: max(0, items.count - Self.groupLimit)
      )
    }
    let places = groups.flatMap(\.items).compactMap { $0.due ?? $0.suspendedSince }
      .map { report.asOf.days(to: $0) }
    let first = max(-Self.reach.back, min(-7, places.min() ?? 0))
    let last = min(Self.reach.ahead, max(14, places.max() ?? 0))
    window = report.asOf.adding(days: first - 2)...report.asOf.adding(days: last + 2)
  }

  /// The picture with its words, or a sentence where no clock has a day.
  var blocks: [Worksheet.Block] {
    guard !groups.isEmpty else { return [.paragraph(RichText("No open clock has a day."))] }
    return [
      .picture(
        Picture(
          title: Self.title,
          alternative: description,
          svg: DeadlineTimelineDrawing(timeline: self).svg,
          table: table
        )
      )
    ]
  }

  static let title = "Timeline of what is due"

  /// What a person who cannot see the picture is told.
  var description: String {
    let counts = groups.map { "\($0.items.count + $0.further) \($0.urgency.words.lowercased())" }
    return "Days run from left to right, from \(window.lowerBound) to \(window.upperBound); an "
      + "upright line marks \(asOf), the day of the report. What is overdue stands left of it, what "
      + "is due right of it, and a hatched bar says since when a clock is suspended: "
      + counts.joined(separator: ", ") + ". The table below says the same."
  }

  private var table: Table {
    Table(
      "The timeline in words",
      [
        .init("Reference", 3), .init("Right or task, clock", 5), .init("Group", 3), .init("Day", 5),
      ],
      groups.flatMap { group in
        group.items.map { item in
          Table.Row([
            Cell(item.matter.name),
            Cell("\(item.subjectWords); \(item.matter.clock)"),
            Cell(group.urgency.words),
            Cell(item.position(asOf: asOf)),
          ])
        }
          + (group.remainder.map { remainder in
            [
              Table.Row([
                Cell(remainder), "", Cell(group.urgency.words), "in the table of the group",
              ])
            ]
          } ?? [])
      }
    )
  }
}
