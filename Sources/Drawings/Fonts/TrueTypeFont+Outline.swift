extension TrueTypeFont {
  /// A point of an outline, in units of the font, upwards from the base line.
  struct Point: Sendable, Hashable {
    var x: Double
    var y: Double
    /// Whether the outline passes through it; otherwise it bends the curve between its neighbours.
    var isOnCurve: Bool
  }

  /// The closed contours of a glyph; none for a blank.
  func contours(of glyph: Int) -> [[Point]] {
    contours(of: glyph, depth: 0)
  }

  /// Glyphs are made of others, such as a letter and its accent, which may be made of others again.
  private func contours(of glyph: Int, depth: Int) -> [[Point]] {
    guard glyph >= 0, glyph + 1 < places.count, places[glyph] < places[glyph + 1], depth < 5,
      let count = glyphs.signedWord(at: places[glyph])
    else { return [] }
    let start = places[glyph] + 10
    return count >= 0
      ? simple(at: start, contours: count) : composed(at: start, depth: depth)
  }

  private func simple(at start: Int, contours count: Int) -> [[Point]] {
    let ends = (0..<count).compactMap { glyphs.word(at: start + $0 * 2) }
    guard let last = ends.last, let instructions = glyphs.word(at: start + count * 2) else {
      return []
    }
    var place = start + count * 2 + 2 + instructions
    var flags: [Int] = []
    while flags.count <= last, let flag = glyphs.byte(at: place) {
      place += 1
      flags.append(flag)
      guard flag & 8 != 0, let more = glyphs.byte(at: place) else { continue }
      place += 1
      flags += Array(repeating: flag, count: more)
    }
    let x = coordinates(flags, at: &place, short: 2, same: 16)
    let y = coordinates(flags, at: &place, short: 4, same: 32)
    guard x.count > last, y.count > last else { return [] }
    var begin = 0
    return ends.map { end in
      defer { begin = end + 1 }
      guard begin <= end else { return [] }
      return (begin...end).map {
        Point(x: Double(x[$0]), y: Double(y[$0]), isOnCurve: flags[$0] & 1 != 0)
      }
    }
  }

  /// Coordinates on one axis, each stored as the distance from the one before.
  private func coordinates(
    _ flags: [Int],
    at place: inout Int,
    short: Int,
    same: Int
  ) -> [Int] {
    var value = 0
    return flags.map { flag in
      switch (flag & short != 0, flag & same != 0) {
      case (true, let isPositive):
        let distance = glyphs.byte(at: place) ?? 0
        place += 1
        value += isPositive ? distance : -distance
      case (false, false):
        value += glyphs.signedWord(at: place) ?? 0
        place += 2
      case (false, true): break
      }
      return value
    }
  }

  private func composed(at start: Int, depth: Int) -> [[Point]] {
    var contours: [[Point]] = []
    var place = start
    while let part = FontComponent(glyphs, at: &place) {
      contours += self.contours(of: part.glyph, depth: depth + 1).map { $0.map(part.placing) }
      guard part.isFollowed else { break }
    }
    return contours
  }
}

/// A glyph within another, moved and scaled.
private struct FontComponent {
  let glyph: Int
  let isFollowed: Bool
  private var offset = (x: 0.0, y: 0.0)
  private var matrix = (xx: 1.0, yx: 0.0, xy: 0.0, yy: 1.0)

  init?(_ table: FontTable, at place: inout Int) {
    guard let flags = table.word(at: place), let glyph = table.word(at: place + 2) else {
      return nil
    }
    self.glyph = glyph
    isFollowed = flags & 0x20 != 0
    place += 4
    let hasWords = flags & 1 != 0
    let values = (0..<2).map { index in
      hasWords
        ? table.signedWord(at: place + index * 2) ?? 0
        : Int(Int8(truncatingIfNeeded: table.byte(at: place + index) ?? 0))
    }
    place += hasWords ? 4 : 2
    // Otherwise the numbers are those of points to lay on each other, which this font never does.
    if flags & 2 != 0 { offset = (Double(values[0]), Double(values[1])) }
    let numbers = flags & 8 != 0 ? 1 : flags & 0x40 != 0 ? 2 : flags & 0x80 != 0 ? 4 : 0
    let scales = (0..<numbers).map {
      Double(table.signedWord(at: place + $0 * 2) ?? 0) / 16_384
    }
    place += numbers * 2
    switch numbers {
    case 1: matrix = (scales[0], 0, 0, scales[0])
    case 2: matrix = (scales[0], 0, 0, scales[1])
    case 4: matrix = (scales[0], scales[1], scales[2], scales[3])
    default: break
    }
  }

  func placing(_ point: TrueTypeFont.Point) -> TrueTypeFont.Point {
    TrueTypeFont.Point(
      x: matrix.xx * point.x + matrix.xy * point.y + offset.x,
      y: matrix.yx * point.x + matrix.yy * point.y + offset.y,
      isOnCurve: point.isOnCurve
    )
  }
}
