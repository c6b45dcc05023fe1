extension Drawing.Shape {
  /// Lines of text below each other, from the base line of the first.
  public static func lines(
    _ lines: [String],
    x: Int,
    y: Int,
    anchor: Drawing.Text.Anchor = .start,
    typeface: Typeface = .regular
  ) -> [Drawing.Shape] {
    lines.enumerated().map { index, line in
      let place = Drawing.Point(x: x, y: y + index * Drawing.Text.lineHeight)
      return .text(.init(line, at: place, anchor: anchor, typeface: typeface))
    }
  }

  /// A line with a head at its last point.
  public static func arrow(
    _ points: [Drawing.Point],
    style: Drawing.Line.Style = .solid
  ) -> [Drawing.Shape] {
    guard let tip = points.last, let before = points.dropLast().last else { return [] }
    return [
      .line(.init(points: points, style: style)), .polygon(head(from: before, to: tip), .ink),
    ]
  }

  private static func head(from start: Drawing.Point, to tip: Drawing.Point) -> [Drawing.Point] {
    let (dx, dy) = (Double(tip.x - start.x), Double(tip.y - start.y))
    let length = max(1, (dx * dx + dy * dy).squareRoot())
    let (ux, uy) = (dx / length, dy / length)
    func corner(_ side: Double) -> Drawing.Point {
      Drawing.Point(
        x: tip.x - Int((ux * 9 - uy * side).rounded()),
        y: tip.y - Int((uy * 9 + ux * side).rounded())
      )
    }
    return [tip, corner(5), corner(-5)]
  }
}
