extension RasterPath {
  /// Adds a line of text whose base line begins at a place.
  ///
  /// - Parameters:
  ///   - text: the letters, from left to right.
  ///   - font: their outlines.
  ///   - size: that of the font, in pixels.
  ///   - start: where the base line begins.
  mutating func add(_ text: String, in font: TrueTypeFont, size: Double, at start: Point) {
    let scale = size / Double(font.unitsPerEm)
    var x = start.x
    for scalar in text.unicodeScalars {
      let glyph = font.glyph(of: scalar)
      for contour in font.contours(of: glyph) {
        add(Self.flattened(contour).map { Point(x: x + $0.x * scale, y: start.y - $0.y * scale) })
      }
      x += Double(font.advance(of: glyph)) * scale
    }
  }

  /// A contour with its curves made of short lines.
  private static func flattened(_ contour: [TrueTypeFont.Point]) -> [TrueTypeFont.Point] {
    // Between two points off the curve, the curve passes through their middle.
    let points = contour.indices.flatMap { index -> [TrueTypeFont.Point] in
      let (point, next) = (contour[index], contour[(index + 1) % contour.count])
      return point.isOnCurve || next.isOnCurve ? [point] : [point, middle(point, next)]
    }
    guard let first = points.firstIndex(where: \.isOnCurve) else { return [] }
    let ordered = points[first...] + points[..<first]
    var flat: [TrueTypeFont.Point] = []
    var bend: TrueTypeFont.Point?
    for point in ordered + [points[first]] {
      guard point.isOnCurve else {
        bend = point
        continue
      }
      if let control = bend, let start = flat.last { flat += curve(start, control, point) }
      flat.append(point)
      bend = nil
    }
    return flat
  }

  private static func middle(
    _ one: TrueTypeFont.Point,
    _ other: TrueTypeFont.Point
  ) -> TrueTypeFont.Point {
    .init(x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, isOnCurve: true)
  }

  /// Points within a quadratic curve.
  private static func curve(
    _ start: TrueTypeFont.Point,
    _ control: TrueTypeFont.Point,
    _ end: TrueTypeFont.Point
  ) -> [TrueTypeFont.Point] {
    [0.25, 0.5, 0.75].map { t in
      let (a, b, c) = ((1 - t) * (1 - t), 2 * (1 - t) * t, t * t)
      return .init(
        x: a * start.x + b * control.x + c * end.x,
        y: a * start.y + b * control.y + c * end.y,
        isOnCurve: true
      )
    }
  }
}
