/// An image of pixels in red, green and blue, white at first.
struct Bitmap {
  let width: Int
  let height: Int
  private(set) var bytes: [UInt8]

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    bytes = Array(repeating: 255, count: width * height * 3)
  }

  /// Paints what an outline covers.
  mutating func fill(_ path: RasterPath, _ colour: Colour) {
    guard let coverage = Coverage(path, width: width, height: height) else { return }
    let ink = [colour.red, colour.green, colour.blue]
    for row in coverage.rows {
      for (column, share) in zip(coverage.columns, coverage.shares(row: row)) where share > 0 {
        let place = (row * width + column) * 3
        for channel in 0..<3 {
          bytes[place + channel] = Self.mixed(ink[channel], bytes[place + channel], share)
        }
      }
    }
  }

  /// Ink over paper, the ink's share in parts of 255.
  private static func mixed(_ ink: UInt8, _ paper: UInt8, _ share: UInt8) -> UInt8 {
    let light = Int(ink) * Int(share)
    let dark = Int(paper) * (255 - Int(share))
    return UInt8((light + dark + 127) / 255)
  }

  /// Paints a rectangle of whole pixels, which needs no measuring.
  mutating func fill(columns: Range<Int>, rows: Range<Int>, _ colour: Colour) {
    let columns = columns.clamped(to: 0..<width)
    let line = [UInt8](
      repeatElement([colour.red, colour.green, colour.blue], count: columns.count).joined()
    )
    for row in rows.clamped(to: 0..<height) {
      let start = (row * width + columns.lowerBound) * 3
      bytes.replaceSubrange(start..<start + line.count, with: line)
    }
  }
}
