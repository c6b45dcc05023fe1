extension String {
  /// Appends a text escaped, with days, moments and references as words that no line end breaks.
  mutating func appendWhole(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    var index = 0
    while index < bytes.count {
      guard let end = bytes.endOfWhole(at: index) else {
        index += 1
        continue
      }
      appendEscaped(String(decoding: bytes[start..<index], as: UTF8.self))
      self += "<span class=\"whole\">"
      appendEscaped(String(decoding: bytes[index..<end], as: UTF8.self))
      self += "</span>"
      (start, index) = (end, end)
    }
    appendEscaped(String(decoding: bytes[start...], as: UTF8.self))
  }
}

extension [UInt8] {
  /// Where a day (`2026-11-02`), a moment (`2026-11-02 09:30`) or a reference (`2026-7KQ4-M0XB-W`)
  /// ends that begins at a place; nil where none does.
  fileprivate func endOfWhole(at place: Int) -> Int? {
    guard self[place].isDigit, place == 0 || !self[place - 1].isWord else { return nil }
    let end =
      matches("dddd-wwww-wwww-w", at: place) ?? matches("dddd-dd-dd dd:dd", at: place)
      ?? matches("dddd-dd-dd", at: place)
    guard let end, end == count || !self[end].isWord else { return nil }
    return end
  }

  /// Where a pattern of digits, capitals and signs ends that is found at a place.
  private func matches(_ pattern: StaticString, at place: Int) -> Int? {
    let end = place + pattern.utf8CodeUnitCount
    guard end <= count else { return nil }
    let fits = pattern.withUTF8Buffer { signs in
      zip(signs, self[place..<end]).allSatisfy { sign, byte in
        switch sign {
        case UInt8(ascii: "d"): byte.isDigit
        case UInt8(ascii: "w"): byte.isDigit || byte.isCapital
        default: byte == sign
        }
      }
    }
    return fits ? end : nil
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  /// Whether it stands within a word: a letter, a digit, or part of one beyond ASCII.
  fileprivate var isWord: Bool {
    isDigit || isCapital || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || self >= 0x80
  }
}
