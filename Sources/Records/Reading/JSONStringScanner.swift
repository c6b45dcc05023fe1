/// Reads a JSON string from behind its opening quote to behind its closing one.
struct JSONStringScanner {
  let bytes: [UInt8]
  var position: Int

  /// What is wrong with a string.
  struct Malformed: Error {
    let message: String
  }

  mutating func scan() throws(Malformed) -> String {
    var text: [UInt8] = []
    while let byte = next() {
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw Malformed(message: "a string holds bytes that are not UTF-8")
        }
        return string
      case UInt8(ascii: "\\"):
        text += Array(String(try escaped()).utf8)
      case 0..<0x20:
        throw Malformed(message: "a string holds a control character; escape it as \\n or \\u00XX")
      default:
        text.append(byte)
      }
    }
    throw Malformed(message: "a string without its closing quote")
  }

  private mutating func escaped() throws(Malformed) -> Unicode.Scalar {
    switch next() {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicode()
    default: throw Malformed(message: "an unknown escape in a string")
    }
  }

  private mutating func unicode() throws(Malformed) -> Unicode.Scalar {
    let unit = try hexadecimal()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard (0xD800...0xDBFF).contains(unit), next() == UInt8(ascii: "\\"),
      next() == UInt8(ascii: "u")
    else { throw Malformed(message: "half of a surrogate pair in a string") }
    let low = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
    else { throw Malformed(message: "half of a surrogate pair in a string") }
    return scalar
  }

  private mutating func hexadecimal() throws(Malformed) -> UInt32 {
    let digits = String(decoding: bytes[position..<min(position + 4, bytes.count)], as: UTF8.self)
    guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit),
      let unit = UInt32(digits, radix: 16)
    else { throw Malformed(message: "four hexadecimal digits must follow \\u") }
    position += 4
    return unit
  }

  private mutating func next() -> UInt8? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }
}
