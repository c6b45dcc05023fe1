import Assessments
import Drawings
import Records
import TimeLimits

/// The action plan on a line of time: a mark for the day on which each activity is due.
struct PlanTimeline {
  let activities: [Activity]
  let t: Wording

  init(_ plan: ActionPlan, _ t: Wording) {
    activities = plan.activities.sorted { $0.due < $1.due }
    self.t = t
  }

  private static let line = (start: 318, width: 400, row: 40, top: 8)
  /// How many activities stand in one picture, so that it fits on a page.
  private static let rowsOfPicture = 12

  /// The pictures, their descriptions, and the tables that say the same; none without activities.
  var pictures: [Picture] {
    let pieces = activities.inPieces(of: Self.rowsOfPicture)
    return pieces.enumerated().compactMap { index, activities in
      guard let first = activities.first, let last = activities.last else { return nil }
      let title = PieceTitle(t["Timeline of the action plan"], index, of: pieces.count)
      return Picture(
        drawing(of: activities, title),
        alternative: activities.count == 1
          ? t("One activity, due on {1}.", "\(first.due)")
          : t(
            "{1} activities, the first due on {2}, the last on {3}.",
            "\(activities.count)",
            "\(first.due)",
            "\(last.due)"
          ),
        table: Table(
          title.words,
          [.init(t["Due"], 2), .init(t["Activity"], 6), .init(t["Owner"], 3)],
          activities.map { .init([Cell(fixed: "\($0.due)"), Cell($0.what), Cell($0.owner)]) }
        ),
        saying: t
      )
    }
  }

  /// The days between which every picture of the plan runs.
  private var days: (first: CalendarDate, last: CalendarDate)? {
    guard let first = activities.first?.due, let last = activities.last?.due else { return nil }
    return (first, last)
  }

  private func drawing(of activities: [Activity], _ title: PieceTitle) -> Drawing {
    let height = Self.line.top + activities.count * Self.line.row + 30
    return Drawing(
      name: title.name("plan-timeline"),
      title: title.words,
      width: Self.line.start + Self.line.width + 104,
      height: height,
      shapes: activities.enumerated().flatMap { row(of: $1, at: $0) } + axis(y: height - 10)
    )
  }

  private func axis(y: Int) -> [Drawing.Shape] {
    guard let days else { return [] }
    let end = Self.line.start + Self.line.width
    let first = Drawing.Shape.lines(["\(days.first)"], x: Self.line.start, y: y, typeface: .bold)
    guard days.first != days.last else { return first }
    return first
      + Drawing.Shape.lines(["\(days.last)"], x: end, y: y, anchor: .end, typeface: .bold)
  }

  private func row(of activity: Activity, at index: Int) -> [Drawing.Shape] {
    guard let days else { return [] }
    let y = Self.line.top + index * Self.line.row + Self.line.row / 2
    let span = max(1, days.first.days(to: days.last))
    let x = Self.line.start + days.first.days(to: activity.due) * Self.line.width / span
    let lines = PictureText.lines(activity.what, width: Self.line.start - 20, most: 2)
    let rule = Drawing.Line(
      points: [
        .init(x: Self.line.start, y: y), .init(x: Self.line.start + Self.line.width, y: y),
      ],
      colour: .rule,
      style: .dotted
    )
    let diamond = [(0, -7), (7, 0), (0, 7), (-7, 0)].map { Drawing.Point(x: x + $0.0, y: y + $0.1) }
    let day = "\(activity.due)"
    let label = Drawing.Box(
      corner: .init(x: x + 11, y: y - 9),
      width: Typeface.regular.width(of: day) + 4,
      height: 18,
      fill: .paper,
      outline: .paper
    )
    return Drawing.Shape.lines(lines, x: 8, y: y + (lines.count == 1 ? 5 : -4))
      + [.line(rule), .polygon(diamond, .ink), .box(label)]
      + Drawing.Shape.lines([day], x: x + 13, y: y + 5)
  }
}
