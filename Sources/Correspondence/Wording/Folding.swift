internal import CGMime

/// Text as it is compared: small letters, without marks, in compatibility form.
enum Folding {
  private static let letters: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    "ħ": "h", "ŧ": "t", "ς": "σ",
  ]

  /// Folds one word.
  static func folded(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var folded = ""
    for scalar in decomposed(text.lowercased()).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: continue
      default: break
      }
      if let replacement = letters[scalar] {
        folded += replacement
      } else {
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  private static func decomposed(_ text: String) -> String {
    guard let normal = g_utf8_normalize(text, -1, G_NORMALIZE_ALL) else { return text }
    defer { g_free(normal) }
    return String(cString: normal)
  }
}
