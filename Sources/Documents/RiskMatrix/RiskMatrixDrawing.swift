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

  private var columns: Int { matrix.method.likelihood.range.count }
  private var rows: Int { matrix.method.severity.range.count }
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
      [
        .element("title", [("id", "risk-matrix-title")], [.text(matrix.t["Risk matrix"])]),
        arrowHead,
      ]
        + grid + axes + arrows + chips + legend
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
    cells.flatMap { cell -> [Markup] in
      let corner = corner(of: cell)
      let level = matrix.level(likelihood: cell.likelihood, severity: cell.severity)
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
        text(short(level?.name ?? matrix.t["no level"], 22), x: corner.x + 8, y: corner.y + 18),
      ]
    }
  }

  private var axes: [Markup] {
    let bottom = Self.origin.y + rows * Self.cell.height
    let middle = Self.origin.x + columns * Self.cell.width / 2
    return
      (1...rows).map { severity in
        let y = corner(of: .init(likelihood: 1, severity: severity)).y + Self.cell.height / 2
        let name = matrix.method.severity[severity]?.name ?? ""
        return text(short("\(severity) \(name)", 18), x: Self.origin.x - 10, y: y, anchor: "end")
      }
      + (1...columns).map { likelihood in
        let x = corner(of: .init(likelihood: likelihood, severity: 1)).x + Self.cell.width / 2
        let name = matrix.method.likelihood[likelihood]?.name ?? ""
        return text(short("\(likelihood) \(name)", 22), x: x, y: bottom + 20, anchor: "middle")
      }
      + [
        text(matrix.t["Severity"], x: Self.origin.x - 10, y: 20, anchor: "end", weight: "bold"),
        text(matrix.t["Likelihood"], x: middle, y: bottom + 42, anchor: "middle", weight: "bold"),
      ]
  }

  private var legend: [Markup] {
    let y = height - 32
    return [
      chip("K", x: Self.origin.x, y: y, .inherent),
      text(matrix.t["inherent"], x: Self.origin.x + 62, y: y + 16),
      chip("K", x: Self.origin.x + 150, y: y, .residual),
      text(matrix.t["residual, with additional measures"], x: Self.origin.x + 212, y: y + 16),
    ]
  }

  var cells: [RiskSeating.Cell] {
    (1...rows).flatMap { severity in
      (1...columns).map { RiskSeating.Cell(likelihood: $0, severity: severity) }
    }
  }

  func corner(of cell: RiskSeating.Cell) -> (x: Int, y: Int) {
    (
      Self.origin.x + (cell.likelihood - 1) * Self.cell.width,
      Self.origin.y + (rows - cell.severity) * Self.cell.height
    )
  }

  private func text(
    _ content: String,
    x: Int,
    y: Int,
    anchor: String = "start",
    weight: String = "normal"
  ) -> Markup {
    .element(
      "text",
      [
        ("x", "\(x)"), ("y", "\(y)"), ("text-anchor", anchor), ("font-weight", weight),
        ("fill", "#1a1a1a"),
      ],
      [.text(content)]
    )
  }

  func short(_ text: String, _ length: Int) -> String {
    text.count <= length ? text : text.prefix(length - 1) + "…"
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
