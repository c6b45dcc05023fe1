import CCairo
import CFreeType

extension Canvas {
  /// Draws a character that the font lacks by its number in Unicode: hexadecimal digits in two rows
  /// within a frame, as wide as the font is high.
  ///
  /// The pen stands at the left end of the base line, in units of the font.
  func traceNumber(
    of character: Unicode.Scalar,
    in face: borrowing FontFace
  ) throws(DrawingFailure) {
    let em = Double(face.unitsPerEm)
    frame(x: 0.06 * em, y: -0.2 * em, width: 0.88 * em, height: 0.98 * em, by: 0.04 * em)
    let number = String(character.value, radix: 16, uppercase: true)
    let zeros = String(
      repeating: "0",
      count: max(0, 4 - number.count) + max(0, number.count - 4) % 2
    )
    let digits = Array((zeros + number).unicodeScalars)
    let half = digits.count / 2
    for (row, base) in [(digits[..<half], 0.34), (digits[half...], -0.12)] {
      try trace(Array(row), within: 0.76 * em, from: (0.12 * em, base * em), in: face)
    }
  }

  /// A row of digits, as large as there is room.
  private func trace(
    _ digits: [Unicode.Scalar],
    within width: Double,
    from start: (x: Double, y: Double),
    in face: borrowing FontFace
  ) throws(DrawingFailure) {
    var advances = 0
    for digit in digits { advances += face.advance(of: face.glyph(of: digit)) }
    let scale = min(0.52, width / Double(max(1, advances)))
    let indent = (width - scale * Double(advances)) / 2
    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_translate(context, start.x + indent, start.y)
    cairo_scale(context, scale, scale)
    for digit in digits {
      let glyph = face.glyph(of: digit)
      try face.trace(glyph, by: Self.functions, pen: UnsafeMutableRawPointer(context))
      cairo_translate(context, Double(face.advance(of: glyph)), 0)
    }
  }

  /// The four sides of a frame, each a bar.
  private func frame(x: Double, y: Double, width: Double, height: Double, by bar: Double) {
    cairo_rectangle(context, x, y, width, bar)
    cairo_rectangle(context, x, y + height - bar, width, bar)
    cairo_rectangle(context, x, y, bar, height)
    cairo_rectangle(context, x + width - bar, y, bar, height)
  }
}
