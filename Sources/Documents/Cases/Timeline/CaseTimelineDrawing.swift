import SubjectRequests
import TimeLimits

/// Draws a case as SVG: whole numbers only, so that the same case gives the same bytes.
///
/// A clock is a bar: filled while it runs, hatched while a question waits, with a triangle where it
/// was extended and an upright stroke at its last day. Shapes differ in outline, not in colour alone.
struct CaseTimelineDrawing {
  let timeline: CaseTimeline

  private static let row = 28
  private static let markRow = 20
  private static let top = 20
  private static let chart = (left: 230, right: 860)
  private static let width = 1160

  private let axis: DeadlineTimelineAxis
  private let clocks: [CaseClock]
  private let marks: [CaseMark]

  init(timeline: CaseTimeline) {
    self.timeline = timeline
    clocks = timeline.clocks
    marks = timeline.marks
    axis = DeadlineTimelineAxis(
      window: timeline.window,
      from: Self.chart.left,
      to: Self.chart.right
    )
  }

  var svg: String {
    Markup.picture(
      "case",
      CaseTimeline.title,
      timeline.description,
      size: (Self.width, height),
      [DeadlineTimelineShape.hatching] + scale + clockRows + eventRows + legend
    ).xml
  }

  private var eventTop: Int { Self.top + clocks.count * Self.row + 14 }
  private var bottom: Int { eventTop + marks.count * Self.markRow + 6 }
  private var height: Int { bottom + 66 }

  private var scale: [Markup] {
    axis.ticks.flatMap { day -> [Markup] in
      let x = axis.x(day)
      return [
        .line((x, Self.top - 8), (x, bottom), [("stroke", "#d8d8d8")]),
        .label(
          day.description,
          (x, bottom + 16),
          [("text-anchor", "middle"), ("font-size", "12")]
        ),
      ]
    } + [.line((Self.chart.left, bottom), (Self.chart.right, bottom), [("stroke", "#1a1a1a")])]
  }

  private var clockRows: [Markup] {
    clocks.enumerated().flatMap { index, clock -> [Markup] in
      let y = Self.top + index * Self.row + Self.row / 2
      let name = "\(clock.right.word) \(clock.right.article)"
      return [.label(name, (8, y + 5), [("font-weight", "bold")])]
        + CaseClockShape(clock: clock, axis: axis, y: y).markup
        + [.label(clock.standing, (Self.chart.right + 14, y + 5), [])]
    }
  }

  /// Each event on a row of its own: its day, a mark, and what it was.
  private var eventRows: [Markup] {
    marks.enumerated().flatMap { index, mark -> [Markup] in
      let y = eventTop + index * Self.markRow + Self.markRow / 2
      let x = axis.x(mark.day)
      let right = mark.right.map { " (\($0.word))" } ?? ""
      return [
        .label(mark.day.description, (8, y + 4), [("font-size", "12")]),
        .line((Self.chart.left, y), (x, y), [("stroke", "#767676"), ("stroke-dasharray", "1 4")]),
        .element("circle", [("cx", "\(x)"), ("cy", "\(y)"), ("r", "4"), ("fill", "#1a1a1a")], []),
        .label(
          "\(mark.kind.rawValue)\(right)",
          (Self.chart.right + 14, y + 4),
          [("font-size", "12")]
        ),
      ] + (axis.edge(mark.day).map { [$0.arrow(x, y)] } ?? [])
    }
  }

  private var legend: [Markup] {
    let y = bottom + 44
    return CaseClockShape.samples(y).enumerated().flatMap { index, sample -> [Markup] in
      let x = 20 + index * 220
      return sample.shape(x) + [.label(sample.words, (x + 40, y + 5), [("font-size", "12")])]
    }
  }
}
