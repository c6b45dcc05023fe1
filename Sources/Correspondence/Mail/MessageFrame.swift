/// The bytes of a message, with what stands before its first header field taken away.
struct MessageFrame {
  /// Whether the message begins with a header field.
  enum Headers { case present, absent }

  let bytes: [UInt8]
  let headers: Headers

  init(_ raw: [UInt8]) {
    var rest = raw[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    if rest.starts(with: Array("From ".utf8)) || rest.starts(with: Array(">From ".utf8)) {
      rest = rest.drop { $0 != 0x0A }.dropFirst()
    }
    rest = rest.drop { $0 == 0x0A || $0 == 0x0D }
    if Self.beginsWithField(rest) {
      bytes = rest.count == raw.count ? raw : Array(rest)
      headers = .present
    } else {
      // A blank line ends the header section, so that GMime reads the rest as a body.
      bytes = [0x0A] + rest
      headers = .absent
    }
  }

  /// Tells whether the first line is `name ":"` (RFC 5322, section 2.2).
  private static func beginsWithField(_ bytes: ArraySlice<UInt8>) -> Bool {
    let name = bytes.prefix(78).prefix { (0x21...0x7E).contains($0) && $0 != 0x3A }
    guard !name.isEmpty, name.endIndex < bytes.endIndex else { return false }
    return bytes[name.endIndex...].drop { $0 == 0x20 || $0 == 0x09 }.first == 0x3A
  }
}
