import Assessments

/// Draws a risk matrix as SVG: whole numbers only, so that the same risks give the same bytes.
///
/// Levels differ by shade and are named in words; inherent ratings are white rounded chips,
/// residual ones black square chips, and an arrow leads from one to the other.
struct RiskMatrixDrawing {
  let matrix: RiskMatrix

  static let cell = (width: 190, height: 120)
  static let origin = (x: 150, y: 30)
  static let chip = (width: 54, height: 22)
  static let slots = (columns: 3, rows: 3)

  private var columns: Int { matrix.method.likelihood.levels.count }
  private var rows: Int { matrix.method.severity.levels.count }
  private var width: Int { Self.origin.x + columns * Self.cell.width + 10 }
  private var height: Int { Self.origin.y + rows * Self.cell.height + 90 }

  var svg: String {
    Markup.element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(height)"),
        ("width", "\(width)"), ("height", "\(height)"), ("role", "img"),
        ("aria-labelledby", "risk-matrix-title"), ("font-family", "sans-serif"),
        ("font-size", "13"),
      ],
      [.element("title", [("id", "risk-matrix-title")], [.text("Risk matrix")]), arrowHead]
        + grid + axes + arrows + chips(\.inherent, isFilled: false)
        + chips(\.residual, isFilled: true) + legend
    ).xml
  }

  private var arrowHead: Markup {
    .element(
      "defs",
      [
        .element(
          "marker",
          [
            ("id", "risk-matrix-arrow"), ("viewBox", "0 0 8 8"), ("refX", "8"), ("refY", "4"),
            ("markerWidth", "8"), ("markerHeight", "8"), ("orient", "auto"),
          ],
          [.element("path", [("d", "M0 0L8 4L0 8z"), ("fill", "#1a1a1a")], [])]
        )
      ]
    )
  }

  private var grid: [Markup] {
    cells.flatMap { likelihood, severity -> [Markup] in
      let corner = corner(likelihood: likelihood, severity: severity)
      let level = matrix.level(likelihood: likelihood, severity: severity)
      return [
        .element(
          "rect",
          [
            ("x", "\(corner.x)"), ("y", "\(corner.y)"), ("width", "\(Self.cell.width)"),
            ("height", "\(Self.cell.height)"), ("fill", level?.acceptance.tone.fill ?? "#ffffff"),
            ("stroke", "#1a1a1a"),
          ],
          []
        ),
        text(level?.name ?? "no level", x: corner.x + 8, y: corner.y + 18),
      ]
    }
  }

  private var axes: [Markup] {
    let bottom = Self.origin.y + rows * Self.cell.height
    let middle = Self.origin.x + columns * Self.cell.width / 2
    return
      (1...rows).map { severity in
        let y = corner(likelihood: 1, severity: severity).y + Self.cell.height / 2
        let name = matrix.method.severity[severity]?.name ?? ""
        return text(short("\(severity) \(name)", 18), x: Self.origin.x - 10, y: y, anchor: "end")
      }
      + (1...columns).map { likelihood in
        let x = corner(likelihood: likelihood, severity: 1).x + Self.cell.width / 2
        let name = matrix.method.likelihood[likelihood]?.name ?? ""
        return text(short("\(likelihood) \(name)", 22), x: x, y: bottom + 20, anchor: "middle")
      }
      + [
        text("Severity", x: Self.origin.x - 10, y: 20, anchor: "end", weight: "bold"),
        text("Likelihood", x: middle, y: bottom + 42, anchor: "middle", weight: "bold"),
      ]
  }

  private var legend: [Markup] {
    let y = height - 32
    return [
      chip("K", x: Self.origin.x, y: y, isFilled: false),
      text("inherent", x: Self.origin.x + 62, y: y + 16),
      chip("K", x: Self.origin.x + 150, y: y, isFilled: true),
      text("residual, with additional measures", x: Self.origin.x + 212, y: y + 16),
    ]
  }

  private var cells: [(likelihood: Int, severity: Int)] {
    (1...rows).flatMap { severity in (1...columns).map { ($0, severity) } }
  }

  func corner(likelihood: Int, severity: Int) -> (x: Int, y: Int) {
    (
      Self.origin.x + (likelihood - 1) * Self.cell.width,
      Self.origin.y + (rows - severity) * Self.cell.height
    )
  }
}

extension Cell.Tone {
  /// Pale enough that dark text on it keeps a contrast above 7 to 1.
  var fill: String {
    switch self {
    case .calm: "#dff0e0"
    case .wary: "#fff1c7"
    case .grave: "#f8d3cf"
    }
  }
}
