/// A font file of TrueType outlines (ISO/IEC 14496-22), as far as pictures need it: which glyph a
/// character has, how wide it is, and its outline.
struct TrueTypeFont: Sendable {
  let unitsPerEm: Int
  let glyphs: FontTable
  /// Where the outline of each glyph begins in `glyf`, and where the last ends.
  let places: [Int]
  private let advances: [Int]
  private let segments: [Segment]

  /// Characters in a row, and what leads from them to glyphs.
  private struct Segment {
    let characters: ClosedRange<Int>
    let delta: Int
    /// Where in `cmap` the glyphs of the characters are listed; nil where the delta alone tells.
    let list: Int?
  }

  private let characters: FontTable

  /// Reads a file; nil where a table is missing or cut short.
  init?(_ bytes: [UInt8]) {
    let file = FontTable(bytes)
    guard let head = file.table("head"), let longest = file.table("maxp"),
      let horizontal = file.table("hhea"), let metrics = file.table("hmtx"),
      let locations = file.table("loca"), let glyphs = file.table("glyf"),
      let characters = file.table("cmap"), let unitsPerEm = head.word(at: 18), unitsPerEm > 0,
      let isLong = head.word(at: 50), let count = longest.word(at: 4),
      let metricCount = horizontal.word(at: 34), metricCount > 0
    else { return nil }
    self.unitsPerEm = unitsPerEm
    self.glyphs = glyphs
    self.characters = characters
    places = (0...count).compactMap { index in
      isLong == 0 ? locations.word(at: index * 2).map { $0 * 2 } : locations.long(at: index * 4)
    }
    advances = (0..<metricCount).compactMap { metrics.word(at: $0 * 4) }
    segments = Self.segments(in: characters)
    guard places.count == count + 1, advances.count == metricCount, !segments.isEmpty else {
      return nil
    }
  }

  /// The glyph of a character; 0, an empty box, where the font has none.
  func glyph(of character: Unicode.Scalar) -> Int {
    let code = Int(character.value)
    guard let segment = segments.first(where: { $0.characters.upperBound >= code }),
      segment.characters.contains(code)
    else { return 0 }
    guard let list = segment.list else { return (code + segment.delta) & 0xFFFF }
    let glyph = characters.word(at: list + 2 * (code - segment.characters.lowerBound)) ?? 0
    return glyph == 0 ? 0 : (glyph + segment.delta) & 0xFFFF
  }

  /// How far the pen moves after a glyph, in units of the font.
  func advance(of glyph: Int) -> Int {
    advances.indices.contains(glyph) ? advances[glyph] : advances[advances.count - 1]
  }

  /// The segments of the subtable of format 4, which every font for the basic plane has.
  private static func segments(in table: FontTable) -> [Segment] {
    let count = table.word(at: 2) ?? 0
    let starts = (0..<count).compactMap { table.long(at: 4 + $0 * 8 + 4) }
    guard let start = starts.first(where: { table.word(at: $0) == 4 }),
      let size = table.word(at: start + 6)
    else { return [] }
    return (0..<size / 2).compactMap { index in
      let end = start + 14 + index * 2
      let offset = end + 2 + size * 3
      guard let last = table.word(at: end), let first = table.word(at: end + 2 + size),
        let delta = table.word(at: end + 2 + size * 2), let skip = table.word(at: offset),
        first <= last
      else { return nil }
      return Segment(
        characters: first...last,
        delta: delta,
        list: skip == 0 ? nil : offset + skip
      )
    }
  }
}
