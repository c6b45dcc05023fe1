import SubjectRequests
import TimeLimits

/// The bar of a clock with its marks.
struct CaseClockShape {
  let clock: CaseClock
  let axis: DeadlineTimelineAxis
  let y: Int

  var markup: [Markup] {
    let run = Self.bar(from: axis.x(clock.start), to: axis.x(clock.end), y, "#9db8d3")
    let questions = clock.questions.map { question in
      Self.bar(
        from: axis.x(question.days.lowerBound),
        to: axis.x(question.days.upperBound),
        y,
        question.timeliness == .timely ? "url(#timeline-hatching)" : "#ffffff"
      )
    }
    return [run] + questions
      + (clock.extended.map { [Self.triangle(axis.x($0.day), y)] } ?? [])
      + (clock.due.map { [Self.stroke(axis.x($0.day), y)] } ?? [])
      + ending
  }

  private var ending: [Markup] {
    guard case .done = clock.ending else { return [] }
    return [Self.ring(axis.x(clock.end), y)]
  }

  /// What each shape stands for.
  static func samples(_ y: Int) -> [(words: String, shape: (Int) -> [Markup])] {
    [
      ("the clock runs", { [bar(from: $0, to: $0 + 30, y, "#9db8d3")] }),
      ("a question waits", { [bar(from: $0, to: $0 + 30, y, "url(#timeline-hatching)")] }),
      ("extension told", { [triangle($0 + 15, y)] }),
      ("last day", { [stroke($0 + 15, y)] }),
      ("ended", { [ring($0 + 15, y)] }),
    ]
  }

  private static func bar(from start: Int, to end: Int, _ y: Int, _ fill: String) -> Markup {
    .element(
      "rect",
      [
        ("x", "\(start)"), ("y", "\(y - 7)"), ("width", "\(max(2, end - start))"),
        ("height", "14"), ("fill", fill), ("stroke", "#1a1a1a"),
      ],
      []
    )
  }

  private static func triangle(_ x: Int, _ y: Int) -> Markup {
    .element(
      "path",
      [
        ("d", "M\(x - 7) \(y - 13)L\(x + 7) \(y - 13)L\(x) \(y - 1)z"), ("fill", "#f2b200"),
        ("stroke", "#1a1a1a"),
      ],
      []
    )
  }

  private static func stroke(_ x: Int, _ y: Int) -> Markup {
    .line((x, y - 12), (x, y + 12), [("stroke", "#8a1c12"), ("stroke-width", "4")])
  }

  private static func ring(_ x: Int, _ y: Int) -> Markup {
    .element(
      "circle",
      [
        ("cx", "\(x)"), ("cy", "\(y)"), ("r", "6"), ("fill", "#ffffff"), ("stroke", "#1d5e2a"),
        ("stroke-width", "3"),
      ],
      []
    )
  }
}
