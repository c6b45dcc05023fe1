import Drawings

/// Draws phases as boxes in rows, an arrow leading from each to the next.
struct DataFlowDrawing {
  let name: String
  let title: String
  let boxes: [Box]

  /// The words in a box.
  struct Box {
    let heading: [String]
    let content: [String]

    var height: Int { (heading.count + content.count) * Drawing.Text.lineHeight + 20 }
  }

  private static let width = 178
  private static let gap = 34
  private static let margin = 10
  private static let perRow = 4
  static let textWidth = width - 16

  var drawing: Drawing {
    var shapes: [Drawing.Shape] = []
    var top = Self.margin
    var left: Drawing.Point?
    for row in boxes.inPieces(of: Self.perRow) {
      let height = row.map(\.height).max() ?? 0
      if let left { shapes += turn(from: left, to: top) }
      for (column, box) in row.enumerated() {
        let corner = Drawing.Point(x: Self.margin + column * (Self.width + Self.gap), y: top)
        shapes += painted(box, at: corner, height: height)
        if column > 0 { shapes += arrow(into: corner, height: height) }
        left = Drawing.Point(x: corner.x + Self.width / 2, y: top + height)
      }
      top += height + Self.gap
    }
    let columns = min(boxes.count, Self.perRow)
    return Drawing(
      name: name,
      title: title,
      width: columns * (Self.width + Self.gap) - Self.gap + 2 * Self.margin,
      height: top - Self.gap + Self.margin,
      shapes: shapes
    )
  }

  private func painted(_ box: Box, at corner: Drawing.Point, height: Int) -> [Drawing.Shape] {
    let frame = Drawing.Box(
      corner: corner,
      width: Self.width,
      height: height,
      radius: 6,
      fill: .head
    )
    let y = corner.y + 20
    return [.box(frame)]
      + Drawing.Shape.lines(box.heading, x: corner.x + 8, y: y, typeface: .bold)
      + Drawing.Shape.lines(
        box.content,
        x: corner.x + 8,
        y: y + box.heading.count * Drawing.Text.lineHeight
      )
  }

  private func arrow(into corner: Drawing.Point, height: Int) -> [Drawing.Shape] {
    let y = corner.y + height / 2
    return Drawing.Shape.arrow([.init(x: corner.x - Self.gap, y: y), .init(x: corner.x, y: y)])
  }

  /// From the last box of a row, between the rows, to the first of the next.
  private func turn(from start: Drawing.Point, to top: Int) -> [Drawing.Shape] {
    let middle = top - Self.gap / 2
    let first = Self.margin + Self.width / 2
    return Drawing.Shape.arrow([
      start, .init(x: start.x, y: middle), .init(x: first, y: middle), .init(x: first, y: top),
    ])
  }
}
