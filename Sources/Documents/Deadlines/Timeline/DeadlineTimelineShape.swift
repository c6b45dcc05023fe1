import SubjectRequests

/// How an urgency is drawn; each has an outline of its own, so that black on white suffices.
enum DeadlineTimelineShape {
  /// A filled diamond.
  case diamond
  /// A filled triangle.
  case triangle
  /// An empty circle.
  case circle
  /// A hatched bar.
  case bar

  init(_ urgency: DeadlineReport.Urgency) {
    self =
      switch urgency {
      case .overdue: .diamond
      case .thisWeek: .triangle
      case .later, .undated: .circle
      case .suspended: .bar
      }
  }

  /// The pattern that fills bars.
  static let hatching = Markup.element(
    "defs",
    [
      .element(
        "pattern",
        [
          ("id", "timeline-hatching"), ("width", "6"), ("height", "6"),
          ("patternUnits", "userSpaceOnUse"),
        ],
        [
          .element(
            "path",
            [("d", "M0 6L6 0"), ("stroke", "#1a1a1a"), ("stroke-width", "2")],
            []
          )
        ]
      )
    ]
  )

  /// What leads from the day of a clock to the day of the report.
  func run(from start: Int, to end: Int, _ y: Int) -> [Markup] {
    switch self {
    case .diamond: [.line((start, y), (end, y), [("stroke", "#8a1c12"), ("stroke-width", "4")])]
    case .triangle: [.line((end, y), (start, y), [("stroke", "#6b4e00"), ("stroke-width", "2")])]
    case .circle:
      [
        .line(
          (end, y),
          (start, y),
          [("stroke", "#1d5e2a"), ("stroke-width", "2"), ("stroke-dasharray", "2 4")]
        )
      ]
    case .bar: [bar(from: min(start, end), width: max(4, abs(end - start)), y)]
    }
  }

  /// The shape on the day itself.
  func mark(_ place: (x: Int, y: Int)) -> [Markup] {
    let (x, y) = place
    return switch self {
    case .diamond: [path("M\(x) \(y - 9)L\(x + 9) \(y)L\(x) \(y + 9)L\(x - 9) \(y)z", "#8a1c12")]
    case .triangle: [path("M\(x) \(y - 9)L\(x + 9) \(y + 7)L\(x - 9) \(y + 7)z", "#f2b200")]
    case .circle:
      [
        .element(
          "circle",
          [
            ("cx", "\(x)"), ("cy", "\(y)"), ("r", "7"), ("fill", "#ffffff"),
            ("stroke", "#1d5e2a"), ("stroke-width", "3"),
          ],
          []
        )
      ]
    case .bar: []
    }
  }

  /// The shape as the legend shows it.
  func sample(_ place: (x: Int, y: Int)) -> [Markup] {
    switch self {
    case .bar: [bar(from: place.x - 12, width: 30, place.y)]
    case .diamond, .triangle, .circle: mark(place)
    }
  }

  private func bar(from x: Int, width: Int, _ y: Int) -> Markup {
    .element(
      "rect",
      [
        ("x", "\(x)"), ("y", "\(y - 6)"), ("width", "\(width)"), ("height", "12"),
        ("fill", "url(#timeline-hatching)"), ("stroke", "#1a1a1a"),
      ],
      []
    )
  }

  private func path(_ drawing: String, _ fill: String) -> Markup {
    .element("path", [("d", drawing), ("fill", fill), ("stroke", "#1a1a1a")], [])
  }
}
