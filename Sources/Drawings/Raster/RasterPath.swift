/// Closed outlines in the pixels of an image, made of straight lines.
struct RasterPath {
  /// A place between the pixels of an image, from its upper left corner.
  struct Point: Hashable {
    var x: Double
    var y: Double
  }

  private(set) var contours: [[Point]] = []

  init(_ contours: [[Point]] = []) {
    self.contours = contours
  }

  mutating func add(_ contour: [Point]) {
    contours.append(contour)
  }

  /// A rectangle with corners that are rounded by a radius.
  static func rectangle(
    _ corner: Point,
    width: Double,
    height: Double,
    radius: Double
  ) -> [Point] {
    let (left, top) = (corner.x, corner.y)
    let (right, bottom) = (left + width, top + height)
    let round = min(radius, width / 2, height / 2)
    guard round > 0 else {
      return [
        Point(x: left, y: top), Point(x: right, y: top), Point(x: right, y: bottom),
        Point(x: left, y: bottom),
      ]
    }
    return arc(
      Point(x: left, y: top + round),
      Point(x: left, y: top),
      Point(x: left + round, y: top)
    )
      + arc(
        Point(x: right - round, y: top),
        Point(x: right, y: top),
        Point(x: right, y: top + round)
      )
      + arc(
        Point(x: right, y: bottom - round),
        Point(x: right, y: bottom),
        Point(x: right - round, y: bottom)
      )
      + arc(
        Point(x: left + round, y: bottom),
        Point(x: left, y: bottom),
        Point(x: left, y: bottom - round)
      )
  }

  /// A quarter of a circle, or nearly: a cubic curve whose control points lean towards the corner.
  private static func arc(_ start: Point, _ corner: Point, _ end: Point) -> [Point] {
    let lean = 0.5523
    let first = between(start, corner, lean)
    let second = between(end, corner, lean)
    let steps = 8
    return (0...steps).map { step in
      let t = Double(step) / Double(steps)
      let u = 1 - t
      let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
      return Point(
        x: a * start.x + b * first.x + c * second.x + d * end.x,
        y: a * start.y + b * first.y + c * second.y + d * end.y
      )
    }
  }

  private static func between(_ start: Point, _ end: Point, _ share: Double) -> Point {
    Point(x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share)
  }

  /// A straight line of a width, in pieces where it is dashed.
  static func line(
    from start: Point,
    to end: Point,
    width: Double,
    dashes: (on: Double, off: Double)?
  ) -> RasterPath {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return RasterPath() }
    let side = Point(x: -dy / length * width / 2, y: dx / length * width / 2)
    var path = RasterPath()
    var place = 0.0
    while place < length {
      let stop = dashes.map { min(length, place + $0.on) } ?? length
      let first = between(start, end, place / length)
      let last = between(start, end, stop / length)
      path.add([
        Point(x: first.x + side.x, y: first.y + side.y),
        Point(x: first.x - side.x, y: first.y - side.y),
        Point(x: last.x - side.x, y: last.y - side.y),
        Point(x: last.x + side.x, y: last.y + side.y),
      ])
      place = stop + (dashes?.off ?? 1)
    }
    return path
  }
}
