/// How much of each pixel an outline covers, exactly: each edge adds the signed area on its right.
///
/// Outlines that turn the other way cut holes.
struct Coverage {
  /// The pixels that the outline touches.
  let columns: Range<Int>
  let rows: Range<Int>
  private var areas: [Float]
  private let stride: Int

  /// Measures an outline within an image; nil where it touches none of its pixels.
  init?(_ path: RasterPath, width: Int, height: Int) {
    let points = path.contours.joined()
    guard let first = points.first else { return nil }
    var (left, right, top, bottom) = (first.x, first.x, first.y, first.y)
    for point in points {
      left = min(left, point.x)
      right = max(right, point.x)
      top = min(top, point.y)
      bottom = max(bottom, point.y)
    }
    let (firstColumn, lastColumn) = (max(0, Int(left)), min(width, Int(right) + 1))
    let (firstRow, lastRow) = (max(0, Int(top)), min(height, Int(bottom) + 1))
    guard firstColumn < lastColumn, firstRow < lastRow else { return nil }
    columns = firstColumn..<lastColumn
    rows = firstRow..<lastRow
    // What an edge adds may run one column over.
    stride = columns.count + 2
    areas = Array(repeating: 0, count: stride * rows.count)
    for contour in path.contours {
      for index in contour.indices {
        addEdge(contour[index], contour[(index + 1) % contour.count])
      }
    }
  }

  /// The covered shares of a row of pixels, from 0 to 255 in sixteen steps, so that a drawing has few
  /// colours.
  func shares(row: Int) -> [UInt8] {
    var sum: Float = 0
    let start = (row - rows.lowerBound) * stride
    return areas[start..<start + columns.count].map { area in
      sum += area
      return UInt8(min(15, abs(sum) * 15 + 0.5)) * 17
    }
  }

  private mutating func addEdge(_ start: RasterPath.Point, _ end: RasterPath.Point) {
    guard start.y != end.y else { return }
    let direction: Double = start.y < end.y ? 1 : -1
    let (upper, lower) = start.y < end.y ? (start, end) : (end, start)
    let slope = (lower.x - upper.x) / (lower.y - upper.y)
    let first = max(rows.lowerBound, Int(max(0, upper.y)))
    let last = min(rows.upperBound, Int(max(0, lower.y)) + 1)
    guard first < last else { return }
    for row in first..<last {
      let top = max(upper.y, Double(row))
      let bottom = min(lower.y, Double(row + 1))
      guard top < bottom else { continue }
      let (one, other) = (upper.x + (top - upper.y) * slope, upper.x + (bottom - upper.y) * slope)
      add(direction * (bottom - top), from: min(one, other), to: max(one, other), row)
    }
  }

  /// Adds a piece of an edge within one row, whose height is spread over the columns it crosses.
  private mutating func add(_ height: Double, from left: Double, to right: Double, _ row: Int) {
    let base = (row - rows.lowerBound) * stride
    let origin = Double(columns.lowerBound)
    let (left, right) = (clamped(left - origin), clamped(right - origin))
    let (first, last) = (Int(left), Int(right))
    guard last > first else {
      let middle = (left + right) / 2 - Double(first)
      areas[base + first] += Float(height * (1 - middle))
      areas[base + first + 1] += Float(height * middle)
      return
    }
    var covered = 0.0
    for column in first...last {
      let (start, end) = (max(left, Double(column)), min(right, Double(column + 1)))
      // Of the piece's height, what lies left of the column, and what crosses it.
      let before = (start - left) / (right - left)
      let within = (end - start) / (right - left)
      let area = height * (before + within * (Double(column + 1) - (start + end) / 2))
      areas[base + column] += Float(area - covered)
      covered = area
    }
    areas[base + last + 1] += Float(height - covered)
  }

  private func clamped(_ x: Double) -> Double {
    min(max(0, x), Double(columns.count))
  }
}
