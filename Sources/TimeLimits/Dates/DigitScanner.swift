/// Reads the fixed forms of ISO 8601 from the bytes of a text.
struct DigitScanner<Bytes: Collection> where Bytes.Element == UInt8 {
  private var rest: Bytes.SubSequence

  init(_ bytes: Bytes) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  /// Reads exactly so many decimal digits.
  mutating func number(digits: Int) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let byte = rest.first, (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
      rest = rest.dropFirst()
    }
    return value
  }

  /// Reads the digits of a fraction as millionths, dropping what is finer.
  mutating func millionths() -> Int? {
    var value = 0
    var digits = 0
    while let byte = rest.first, (0x30...0x39).contains(byte) {
      if digits < 6 { value = value * 10 + Int(byte - 0x30) }
      digits += 1
      rest = rest.dropFirst()
    }
    guard digits > 0 else { return nil }
    for _ in min(digits, 6)..<6 { value *= 10 }
    return value
  }

  /// Reads one of these characters, and says which.
  mutating func skip(anyOf characters: Unicode.Scalar...) -> Unicode.Scalar? {
    guard let byte = rest.first else { return nil }
    let found = characters.first { $0.value == UInt32(byte) }
    if found != nil { rest = rest.dropFirst() }
    return found
  }

  /// Reads this character, or nothing.
  mutating func skip(_ character: Unicode.Scalar) -> Bool { skip(anyOf: character) != nil }
}

extension String {
  /// Appends a number with leading zeros.
  mutating func appendDigits(_ number: Int, width: Int) {
    let digits = String(number)
    for _ in digits.utf8.count..<max(width, digits.utf8.count) { append("0") }
    append(digits)
  }
}
