import Assessments
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

  private static let line = (start: 330, width: 560, row: 30)

  /// The picture, its description, and the table that says the same; nil without activities.
  var picture: Picture? {
    guard let first = activities.first, let last = activities.last else { return nil }
    return Picture(
      title: t["Timeline of the action plan"],
      alternative: t(
        "{1} activities, the first due on {2}, the last on {3}.",
        "\(activities.count)",
        "\(first.due)",
        "\(last.due)"
      ),
      svg: svg(from: first.due, to: last.due),
      table: Table(
        t["Timeline of the action plan"],
        [.init(t["Due"], 2), .init(t["Activity"], 6), .init(t["Owner"], 3)],
        activities.map { .init([Cell(fixed: "\($0.due)"), Cell($0.what), Cell($0.owner)]) }
      )
    )
  }

  private func svg(from first: CalendarDate, to last: CalendarDate) -> String {
    let height = activities.count * Self.line.row + 50
    let ends = [
      (first, Self.line.start, "start"), (last, Self.line.start + Self.line.width, "end"),
    ]
    let axis = ends.map { day, x, anchor in
      PictureText.text("\(day)", x: x, y: height - 14, weight: "bold", anchor: anchor)
    }
    return PictureText.svg(
      "plan-timeline",
      title: t["Timeline of the action plan"],
      width: Self.line.start + Self.line.width + 110,
      height: height,
      activities.enumerated().flatMap { row(of: $1, at: $0, from: first, to: last) } + axis
    )
  }

  private func row(
    of activity: Activity,
    at index: Int,
    from first: CalendarDate,
    to last: CalendarDate
  ) -> [Markup] {
    let y = 22 + index * Self.line.row
    let span = max(1, first.days(to: last))
    let x = Self.line.start + first.days(to: activity.due) * Self.line.width / span
    let name = PictureText.lines(activity.what, letters: 44, most: 1).first ?? ""
    return [
      PictureText.text(name, x: 8, y: y + 5),
      .element(
        "path",
        [
          ("d", "M\(Self.line.start) \(y)H\(Self.line.start + Self.line.width)"),
          ("stroke", "#767676"), ("stroke-dasharray", "2 4"), ("fill", "none"),
        ],
        []
      ),
      .element(
        "path",
        [("d", "M\(x) \(y - 7)l7 7l-7 7l-7 -7z"), ("fill", "#1a1a1a")],
        []
      ),
      PictureText.text("\(activity.due)", x: x + 12, y: y + 5),
    ]
  }
}
