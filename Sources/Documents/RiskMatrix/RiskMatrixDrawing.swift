import Assessments
import Drawings

/// Draws a risk matrix.
///
/// Levels differ by shade and are named in words; inherent ratings are white rounded chips,
/// residual ones black square chips, and an arrow leads from one to the other.
struct RiskMatrixDrawing {
  let matrix: RiskMatrix
  /// What has chips and arrows.
  let marks: [RiskMark]
  let seating: RiskSeating

  init(matrix: RiskMatrix) {
    self.matrix = matrix
    marks = RiskMark.drawn(matrix.risks)
    seating = RiskSeating(marks)
  }

  static let origin = (x: 150, y: 30)
  static let chip = (width: 54, height: 22)
  /// Between chips, with room for the head of an arrow.
  static let gap = (width: 14, height: 14)

  /// The cells grow with the fullest of them.
  private var cell: (width: Int, height: Int) {
    (210, 28 + seating.rowCount * (Self.chip.height + Self.gap.height))
  }
  private var columns: Int { matrix.method.likelihood.range.count }
  private var rows: Int { matrix.method.severity.range.count }
  private var width: Int { Self.origin.x + columns * cell.width + 10 }
  private var height: Int { Self.origin.y + rows * cell.height + 108 + legendOfCounts.height }

  var drawing: Drawing {
    Drawing(
      name: "risk-matrix",
      title: matrix.t["Risk matrix"],
      width: width,
      height: height,
      shapes: grid + axes + arrows + names + chips + legend + legendOfCounts.shapes
    )
  }

  private var grid: [Drawing.Shape] {
    cells.map { place in
      .box(
        .init(
          corner: corner(of: place),
          width: cell.width,
          height: cell.height,
          fill: shade(of: place)
        )
      )
    }
  }

  /// The levels of the cells, each on a ground of its own that keeps arrows from striking it out.
  private var names: [Drawing.Shape] {
    cells.flatMap { place -> [Drawing.Shape] in
      let corner = corner(of: place)
      let level = matrix.level(likelihood: place.likelihood, severity: place.severity)
      let name = PictureText.fitted(
        level?.name ?? matrix.t["no level"],
        width: cell.width - 16
      )
      let ground = Drawing.Box(
        corner: .init(x: corner.x + 6, y: corner.y + 5),
        width: Typeface.regular.width(of: name) + 4,
        height: 18,
        fill: shade(of: place),
        outline: shade(of: place)
      )
      return [.box(ground)] + Drawing.Shape.lines([name], x: corner.x + 8, y: corner.y + 18)
    }
  }

  private func shade(of cell: RiskSeating.Cell) -> Colour {
    let level = matrix.level(likelihood: cell.likelihood, severity: cell.severity)
    return level?.acceptance.tone.colour ?? .paper
  }

  private var axes: [Drawing.Shape] {
    let bottom = Self.origin.y + rows * cell.height
    let middle = Self.origin.x + columns * cell.width / 2
    let severities = (1...rows).flatMap { severity -> [Drawing.Shape] in
      let corner = corner(of: .init(likelihood: 1, severity: severity))
      let name = "\(severity) \(matrix.method.severity[severity]?.name ?? "")"
      let lines = PictureText.lines(name, width: Self.origin.x - 20, most: 4)
      let rise = (lines.count - 1) * Drawing.Text.lineHeight / 2
      let y = corner.y + cell.height / 2 + 5 - rise
      return Drawing.Shape.lines(lines, x: Self.origin.x - 10, y: y, anchor: .end)
    }
    let likelihoods = (1...columns).flatMap { likelihood -> [Drawing.Shape] in
      let corner = corner(of: .init(likelihood: likelihood, severity: 1))
      let name = "\(likelihood) \(matrix.method.likelihood[likelihood]?.name ?? "")"
      let lines = PictureText.lines(name, width: cell.width - 12, most: 2)
      let x = corner.x + cell.width / 2
      return Drawing.Shape.lines(lines, x: x, y: bottom + 20, anchor: .middle)
    }
    return severities + likelihoods
      + Drawing.Shape.lines(
        [PictureText.fitted(matrix.t["Severity"], width: Self.origin.x - 12, typeface: .bold)],
        x: Self.origin.x - 10,
        y: 20,
        anchor: .end,
        typeface: .bold
      )
      + Drawing.Shape.lines(
        [matrix.t["Likelihood"]],
        x: middle,
        y: bottom + 58,
        anchor: .middle,
        typeface: .bold
      )
  }

  private var legend: [Drawing.Shape] {
    let y = height - 32 - legendOfCounts.height
    let inherent = matrix.t["inherent"]
    let words = Self.origin.x + Self.chip.width + 8
    let second = words + Typeface.regular.width(of: inherent) + 24
    let residual = second + Self.chip.width + 8
    return chip("K", at: .init(x: Self.origin.x, y: y), .inherent)
      + Drawing.Shape.lines([inherent], x: words, y: y + 16)
      + chip("K", at: .init(x: second, y: y), .residual)
      + Drawing.Shape.lines(
        [
          PictureText.fitted(
            matrix.t["residual, with additional measures"],
            width: width - residual
          )
        ],
        x: residual,
        y: y + 16
      )
  }

  /// What a chip with a number means, where there are such.
  private var legendOfCounts: (height: Int, shapes: [Drawing.Shape]) {
    guard matrix.risks.count > RiskMark.mostAlone else { return (0, []) }
    let y = Self.origin.y + rows * cell.height + 106
    let x = Self.origin.x + Self.chip.width + 8
    let words = PictureText.fitted(
      matrix.t["several risks that make the same move"],
      width: width - x
    )
    return (
      30,
      chip("×2", at: .init(x: Self.origin.x, y: y), .inherent)
        + Drawing.Shape.lines([words], x: x, y: y + 16)
    )
  }

  var cells: [RiskSeating.Cell] {
    (1...rows).flatMap { severity in
      (1...columns).map { RiskSeating.Cell(likelihood: $0, severity: severity) }
    }
  }

  func corner(of place: RiskSeating.Cell) -> Drawing.Point {
    Drawing.Point(
      x: Self.origin.x + (place.likelihood - 1) * cell.width,
      y: Self.origin.y + (rows - place.severity) * cell.height
    )
  }
}

extension Cell.Tone {
  /// Pale enough that dark text on it keeps a contrast above 7 to 1.
  var colour: Colour {
    switch self {
    case .calm: Colour(0xDFF0E0)
    case .wary: Colour(0xFFF1C7)
    case .grave: Colour(0xF8D3CF)
    }
  }
}
