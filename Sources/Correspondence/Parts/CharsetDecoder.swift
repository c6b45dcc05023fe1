internal import CGMime

/// Turns bytes of any character set into text.
enum CharsetDecoder {
  /// A text, and what was wrong with the name of its character set.
  struct Decoded {
    var text: String
    var problem: ReadingProblem?
  }

  /// Decodes bytes whose character set is said to be `charset`.
  ///
  /// Bytes that are sound UTF-8 with characters beyond ASCII are read as that whatever an eight-bit
  /// name says, since no text in another set looks so by chance.
  static func decode(_ bytes: [UInt8], charset: String?) -> Decoded {
    let said = charset?.lowercased() ?? ""
    let name = said.isEmpty ? "utf-8" : said
    if let wide = WideText(bytes, charset: name) {
      let whole = Array(bytes.prefix(wide.length))
      guard let text = convert(whole, from: wide.name) else { return guess(bytes, .wrongCharset) }
      return Decoded(text: text, problem: wide.isAsNamed ? nil : .wrongCharset)
    }
    let isMisnamed = WideText.names(name)
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    if isASCII, !isStateful(name) {
      let text = String(decoding: bytes, as: UTF8.self)
      let problem = isMisnamed ? .wrongCharset : unknown(name)
      return Decoded(text: text, problem: problem)
    }
    if let text = String(validating: bytes, as: UTF8.self), !isStateful(name) {
      let isNamed = name == "utf-8" || name == "utf8"
      return Decoded(text: text, problem: isNamed ? nil : .wrongCharset)
    }
    switch name {
    case "utf-8", "utf8", "us-ascii", "ascii", "unknown-8bit", "binary":
      return guess(bytes, .wrongCharset)
    case _ where isMisnamed:
      return guess(bytes, .wrongCharset)
    case "iso-8859-1", "latin1", "iso8859-1":
      // Mail programs label windows-1252 so; the difference is control characters.
      return Decoded(text: convert(bytes, from: "windows-1252") ?? lossy(bytes), problem: nil)
    default:
      guard let text = convert(bytes, from: name) else {
        return guess(bytes, unknown(name) ?? .wrongCharset)
      }
      return Decoded(text: text, problem: nil)
    }
  }

  /// A text cut in the middle of a character is still UTF-8.
  private static func guess(_ bytes: [UInt8], _ problem: ReadingProblem) -> Decoded {
    let repaired = lossy(bytes)
    let replaced = repaired.unicodeScalars.count { $0 == "\u{FFFD}" }
    let beyond = repaired.unicodeScalars.count { $0.value > 0x7F }
    if replaced * 4 <= beyond { return Decoded(text: repaired, problem: problem) }
    return Decoded(text: convert(bytes, from: "windows-1252") ?? repaired, problem: problem)
  }

  private static func lossy(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func isStateful(_ name: String) -> Bool {
    name.hasPrefix("iso-2022") || name == "utf-7" || name.hasPrefix("hz")
  }

  /// The problem with a name that nobody knows.
  private static func unknown(_ name: String) -> ReadingProblem? {
    guard name != "unknown-8bit", name != "binary" else { return nil }
    let descriptor = g_iconv_open("UTF-8", name)
    guard let descriptor, Int(bitPattern: descriptor) != -1 else { return .unknownCharset }
    g_iconv_close(descriptor)
    return nil
  }

  private static func convert(_ bytes: [UInt8], from name: String) -> String? {
    bytes.withUnsafeBytes { raw in
      var written: gsize = 0
      let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
      // Bytes that the set leaves undefined become question marks rather than losing the text.
      let text = g_convert_with_fallback(
        start,
        raw.count,
        "UTF-8",
        name,
        "?",
        nil,
        &written,
        nil
      )
      guard let text else { return nil }
      defer { g_free(text) }
      return text.withMemoryRebound(to: UInt8.self, capacity: Int(written)) { bytes in
        String(decoding: UnsafeBufferPointer(start: bytes, count: Int(written)), as: UTF8.self)
      }
    }
  }
}
