/// Bytes of a font file, read with the most significant byte first; nil is read beyond their end.
struct FontTable: Sendable {
  private let bytes: [UInt8]
  private let range: Range<Int>

  init(_ bytes: [UInt8]) {
    self.init(bytes, bytes.indices)
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// The table of a name in the directory of a font file.
  func table(_ name: String) -> FontTable? {
    let tag = name.utf8.reduce(0) { $0 << 8 | Int($1) }
    for index in 0..<(word(at: 4) ?? 0) {
      let entry = 12 + index * 16
      guard long(at: entry) == tag, let start = long(at: entry + 8),
        let size = long(at: entry + 12),
        start + size <= bytes.count
      else { continue }
      return FontTable(bytes, start..<start + size)
    }
    return nil
  }

  func byte(at place: Int) -> Int? {
    let index = range.lowerBound + place
    return place >= 0 && index < range.upperBound ? Int(bytes[index]) : nil
  }

  /// An unsigned number of two bytes.
  func word(at place: Int) -> Int? {
    guard let high = byte(at: place), let low = byte(at: place + 1) else { return nil }
    return high << 8 | low
  }

  /// A signed number of two bytes.
  func signedWord(at place: Int) -> Int? {
    word(at: place).map { Int(Int16(truncatingIfNeeded: $0)) }
  }

  /// An unsigned number of four bytes.
  func long(at place: Int) -> Int? {
    guard let high = word(at: place), let low = word(at: place + 2) else { return nil }
    return high << 16 | low
  }
}
