/// How far each character of a font moves the pen.
struct FontMetrics: Sendable {
  private let unitsPerEm: Int
  /// By the number of the character; beyond the last, and below 0, the font has none.
  private let advances: [Int]

  init(_ typeface: Typeface) {
    guard let face = try? FontFace(typeface) else {
      unitsPerEm = 1
      advances = []
      return
    }
    unitsPerEm = face.unitsPerEm
    let known = face.advances()
    var advances = Array(repeating: -1, count: (known.keys.max() ?? 0) + 1)
    for (character, advance) in known { advances[character] = advance }
    self.advances = advances
  }

  /// Whether the font has a character.
  func has(_ character: Unicode.Scalar) -> Bool {
    let number = Int(character.value)
    return number < advances.count && advances[number] >= 0
  }

  /// The width of a text in a size, rounded up.
  ///
  /// A character that the font lacks counts as wide as the font is high: viewers that have one show
  /// it no wider.
  func width(of text: some StringProtocol, size: Int) -> Int {
    (units(of: text) * size + unitsPerEm - 1) / unitsPerEm
  }

  /// How many of the first characters of a text are no wider than some width in a size.
  func count(of text: String, within width: Int, size: Int) -> Int {
    var units = 0
    var count = 0
    for character in text {
      units += self.units(of: String(character))
      guard (units * size + unitsPerEm - 1) / unitsPerEm <= width else { break }
      count += 1
    }
    return count
  }

  private func units(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { units, character in
      let number = Int(character.value)
      let advance = number < advances.count ? advances[number] : -1
      return units + (advance < 0 ? unitsPerEm : advance)
    }
  }
}
