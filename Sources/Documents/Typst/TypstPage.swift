import Drawings

/// The room for text on an A4 page.
enum TypstPage {
  /// With margins of eighteen millimetres at the sides and twenty above and below.
  case upright, wide

  /// Hundredths of a millimetre between the margins.
  var textWidth: Int {
    switch self {
    case .upright: 17_400
    case .wide: 26_100
    }
  }

  /// What a picture may take of a page beside its heading, in points.
  private var room: (width: Int, height: Int) {
    switch self {
    case .upright: (493, 640)
    case .wide: (739, 420)
    }
  }

  /// The width of a drawing in points, whose letters are then as large as those of tables unless it
  /// is too large for the page.
  func width(of drawing: Drawing) -> Int {
    let inch = 63  // 8.5 points for letters of thirteen units.
    return drawing.fitted(width: room.width, height: room.height, inch: inch).width
  }

  /// The rows of text that a table's row may have to stand on one page whole.
  private static let mostLines = 28

  /// Whether a row is so high that it must go over to the next page.
  ///
  /// - Parameters:
  ///   - row: the row of a table.
  ///   - widths: of its columns, in hundredths of a millimetre.
  /// - Returns: whether it has more lines than fit well.
  static func isHigh(_ row: Table.Row, _ widths: [Int]) -> Bool {
    zip(row.cells, widths).contains { cell, width in
      // Letters of thirteen units in 8.5 points, between the insets of a cell.
      let room = max(1, (width * 72 / 2540 - 8) * Drawing.Text.size * 2 / 17)
      let lines = cell.paragraphs.map { text in
        max(1, (Typeface.regular.width(of: text.text) + room - 1) / room)
      }
      return lines.reduce(0, +) > mostLines
    }
  }
}
