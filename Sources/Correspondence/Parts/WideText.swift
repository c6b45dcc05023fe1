/// Text in units of two or four bytes: UTF-16, UTF-32.
///
/// Its bytes may all be those of ASCII, so it is looked for before anything else. What tells it is
/// the mark at its beginning or the zeros of its spaces and ends of lines, since programs name these
/// sets wrongly in both directions.
struct WideText {
  /// The name by which the bytes are converted, with the order of the bytes.
  let name: String
  /// Whether the letter names the set.
  let isAsNamed: Bool
  /// The bytes that make whole units; a line end of the mail may follow them.
  let length: Int

  /// Nil where the bytes are no wide text, whatever they are called.
  init?(_ bytes: [UInt8], charset: String) {
    let isNamed = Self.names(charset)
    guard let form = Self.marked(bytes) ?? Self.spaced(bytes, isNamed: isNamed) else {
      // A single wide word has neither mark nor zeros; sound UTF-8 is what programs misname.
      guard isNamed, String(validating: bytes, as: UTF8.self) == nil else { return nil }
      name = charset
      isAsNamed = true
      length = bytes.count & ~1
      return
    }
    name = form
    isAsNamed = isNamed
    length = bytes.count & (form.hasPrefix("utf-32") ? ~3 : ~1)
  }

  /// Whether a name of a character set, in small letters, is that of a wide one.
  static func names(_ charset: String) -> Bool {
    let plain = charset.filter { $0 != "-" && $0 != "_" }
    return ["utf16", "utf32", "ucs", "iso10646ucs", "unicode", "csunicode", "csucs"]
      .contains { plain.hasPrefix($0) }
  }

  /// By the mark of the byte order (Unicode Standard, section 23.8).
  private static func marked(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "utf-32"
    }
    return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? "utf-16" : nil
  }

  /// By where the zeros stand; a text that is called something else must be full of them.
  private static func spaced(_ bytes: [UInt8], isNamed: Bool) -> String? {
    var zeros = [0, 0, 0, 0]
    for (index, byte) in bytes.enumerated() where byte == 0 { zeros[index % 4] += 1 }
    let all = zeros.reduce(0, +)
    guard isNamed ? all > 0 : all * 4 > bytes.count else { return nil }
    let quarter = bytes.count / 4
    if bytes.count >= 4, bytes.count.isMultiple(of: 4) {
      if min(zeros[0], zeros[1]) == quarter { return "utf-32be" }
      if min(zeros[2], zeros[3]) == quarter { return "utf-32le" }
    }
    let (even, odd) = (zeros[0] + zeros[2], zeros[1] + zeros[3])
    if even > odd * 8 { return "utf-16be" }
    if odd > even * 8 { return "utf-16le" }
    return nil
  }
}
