import SubjectRequests
import Texts
import TimeLimits

/// Draws a timeline as SVG: whole numbers only, so that the same report gives the same bytes.
///
/// Each clock has a row: its name, a line between the day of the report and its own day with a shape
/// for its urgency at the end, and the day in words. Shapes differ in outline, not in colour alone.
struct DeadlineTimelineDrawing {
  let timeline: DeadlineTimeline

  static let row = 24
  static let top = 40
  /// Where names end, days run, and the days in words stand.
  static let chart = (left: 470, right: 920)
  static let width = 1160

  private let axis: DeadlineTimelineAxis

  init(timeline: DeadlineTimeline) {
    self.timeline = timeline
    var axis = DeadlineTimelineAxis(
      window: timeline.window,
      from: Self.chart.left,
      to: Self.chart.right
    )
    let days = timeline.groups.flatMap(\.items).compactMap { $0.due ?? $0.suspendedSince }
    axis.clipped = Set(days.compactMap(axis.edge))
    self.axis = axis
  }

  var svg: String {
    Markup.picture(
      "timeline",
      DeadlineTimeline.title,
      timeline.description,
      size: (Self.width, height),
      [DeadlineTimelineShape.hatching] + scale + rows + legend
    ).xml
  }

  /// A row a clock, one a group for its heading, and one for what is left out.
  private var lines: [Line] {
    timeline.groups.flatMap { group in
      [.heading(group.heading)] + group.items.map { .clock($0) }
        + (group.remainder.map { [.remainder($0)] } ?? [])
    }
  }

  private enum Line {
    case heading(String)
    case clock(DeadlineReport.Item)
    case remainder(String)
  }

  private var bottom: Int { Self.top + lines.count * Self.row + 8 }
  private var height: Int { bottom + 72 }

  /// The days at the foot, their lines, and the line of the day of the report.
  private var scale: [Markup] {
    let now = axis.x(timeline.asOf)
    return axis.ticks.flatMap { day -> [Markup] in
      let x = axis.x(day)
      return [
        .line((x, Self.top), (x, bottom), [("stroke", "#c4c4c4")]),
        .label(
          day.description,
          (x, bottom + 18),
          [("text-anchor", "middle"), ("font-size", "12")]
        ),
      ]
    } + [
      .line((Self.chart.left, bottom), (Self.chart.right, bottom), [("stroke", "#1a1a1a")]),
      .line((now, Self.top - 10), (now, bottom), [("stroke", "#1a1a1a"), ("stroke-width", "3")]),
      .label(
        "as of \(timeline.asOf)",
        (min(max(now, Self.chart.left + 50), Self.chart.right - 50), Self.top - 18),
        [("text-anchor", "middle"), ("font-weight", "bold")]
      ),
    ]
  }

  private var rows: [Markup] {
    lines.enumerated().flatMap { index, line -> [Markup] in
      let middle = Self.top + index * Self.row + Self.row / 2
      switch line {
      case .heading(let text):
        return [
          .label(text, (0, middle + 5), [("font-weight", "bold")])
        ]
      case .remainder(let text):
        return [.label(text, (12, middle + 5), [("font-style", "italic")])]
      case .clock(let item):
        return [
          .label(TerminalText.cut(item.matter.name, to: 21), (12, middle + 5), []),
          .label(
            TerminalText.cut(item.drawnWords, to: 44),
            (162, middle + 5),
            [("font-size", "12")]
          ),
        ] + mark(of: item, middle)
          + [.label(item.position(asOf: timeline.asOf), (Self.chart.right + 14, middle + 5), [])]
      }
    }
  }

  /// The line of a clock and the shape at its end; a shape with an arrow stands beyond the edge.
  private func mark(of item: DeadlineReport.Item, _ y: Int) -> [Markup] {
    let now = axis.x(timeline.asOf)
    guard let day = item.due ?? item.suspendedSince else { return [] }
    let shape = DeadlineTimelineShape(item.urgency)
    return shape.run(from: axis.x(day), to: now, y)
      + shape.mark((axis.x(day), y))
      + (axis.edge(day).map { $0.arrow(axis.x(day), y) }.map { [$0] } ?? [])
  }

  private var legend: [Markup] {
    let y = bottom + 50
    return timeline.groups.enumerated().flatMap { index, group -> [Markup] in
      let x = 20 + index * 200
      return DeadlineTimelineShape(group.urgency).sample((x, y))
        + [.label(group.urgency.words, (x + 34, y + 5), [])]
    }
  }
}
