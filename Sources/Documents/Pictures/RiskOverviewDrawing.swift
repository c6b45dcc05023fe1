import Drawings

/// Draws risks below each other, each as four boxes that arrows join.
struct RiskOverviewDrawing {
  let name: String
  let title: String
  let headings: [String]
  let rows: [Row]

  private static let column = (width: 178, gap: 26)
  private static let margin = 10
  private static let top = 34
  /// How high the rows of one picture are together, so that it fits on a page.
  static let heightOfRows = 480
  /// What a box shows of long lists and long texts; the table beside has everything.
  private static let most = (items: 5, lines: 3)

  /// A risk, and the words in its boxes.
  struct Row {
    let title: [String]
    let levels: String
    let boxes: [[String]]

    init(title: String, levels: String, columns: [[String]]) {
      self.title = PictureText.lines(title, width: textWidth, most: 2, typeface: .bold)
      self.levels = PictureText.fitted(levels, width: textWidth)
      boxes = columns.map(Self.lines)
    }

    private static func lines(_ items: [String]) -> [String] {
      let width = column.width - 16
      let lines = items.prefix(most.items).flatMap {
        PictureText.lines("• \($0)", width: width, most: most.lines)
      }
      let rest = items.count - most.items
      return (lines.isEmpty ? ["–"] : lines) + (rest > 0 ? ["+ \(rest)"] : [])
    }

    fileprivate var headHeight: Int { (title.count + 1) * Drawing.Text.lineHeight + 8 }
    fileprivate var boxHeight: Int {
      (boxes.map(\.count).max() ?? 0) * Drawing.Text.lineHeight + 16
    }
    var height: Int { headHeight + boxHeight + 18 }
  }

  private static let textWidth = 4 * column.width + 3 * column.gap

  var drawing: Drawing {
    var shapes = headings.enumerated().flatMap { index, heading in
      let fitted = PictureText.fitted(heading, width: Self.column.width - 8, typeface: .bold)
      return Drawing.Shape.lines([fitted], x: left(of: index) + 8, y: 22, typeface: .bold)
    }
    var y = Self.top
    for row in rows {
      shapes += painted(row, y)
      y += row.height
    }
    return Drawing(
      name: name,
      title: title,
      width: Self.textWidth + 2 * Self.margin,
      height: y,
      shapes: shapes
    )
  }

  private func left(of column: Int) -> Int {
    Self.margin + column * (Self.column.width + Self.column.gap)
  }

  private func painted(_ row: Row, _ y: Int) -> [Drawing.Shape] {
    let top = y + row.headHeight
    let middle = top + row.boxHeight / 2
    let head =
      [
        Drawing.Shape.line(
          .init(
            points: [.init(x: Self.margin, y: y), .init(x: Self.margin + Self.textWidth, y: y)],
            colour: .rule
          )
        )
      ]
      + Drawing.Shape.lines(row.title, x: Self.margin, y: y + 18, typeface: .bold)
      + Drawing.Shape.lines(
        [row.levels],
        x: Self.margin,
        y: y + 18 + row.title.count * Drawing.Text.lineHeight
      )
    return head
      + row.boxes.enumerated().flatMap { index, lines -> [Drawing.Shape] in
        let x = left(of: index)
        let box = Drawing.Box(
          corner: .init(x: x, y: top),
          width: Self.column.width,
          height: row.boxHeight,
          radius: 6,
          fill: .head
        )
        let arrow: [Drawing.Shape] =
          index == 0
          ? []
          : Drawing.Shape.arrow([.init(x: x - Self.column.gap, y: middle), .init(x: x, y: middle)])
        return [.box(box)] + Drawing.Shape.lines(lines, x: x + 8, y: top + 20) + arrow
      }
  }
}
