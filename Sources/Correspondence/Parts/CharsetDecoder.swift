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
    let name = (charset ?? "utf-8").lowercased()
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    if isASCII, !isStateful(name) {
      return Decoded(text: String(decoding: bytes, as: UTF8.self), problem: nil)
    }
    if let text = String(validating: bytes, as: UTF8.self), !isStateful(name), !isWide(name) {
      let isNamed = charset == nil || name == "utf-8" || name == "utf8"
      return Decoded(text: text, problem: isNamed ? nil : .wrongCharset)
    }
    switch name {
    case "utf-8", "utf8", "us-ascii", "ascii", "unknown-8bit", "binary":
      return guess(bytes, .wrongCharset)
    case "iso-8859-1", "latin1", "iso8859-1":
      // Mail programs label windows-1252 so; the difference is control characters.
      return Decoded(text: convert(bytes, from: "windows-1252") ?? lossy(bytes), problem: nil)
    default:
      guard let text = convert(bytes, from: name) else { return guess(bytes, problem(of: name)) }
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

  private static func isWide(_ name: String) -> Bool {
    name.hasPrefix("utf-16") || name.hasPrefix("utf-32") || name.hasPrefix("ucs")
  }

  private static func problem(of name: String) -> ReadingProblem {
    let descriptor = g_iconv_open("UTF-8", name)
    guard let descriptor, Int(bitPattern: descriptor) != -1 else { return .unknownCharset }
    g_iconv_close(descriptor)
    return .wrongCharset
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
