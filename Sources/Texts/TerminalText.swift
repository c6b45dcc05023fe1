/// Text as a terminal shows it, in columns of one character cell.
public enum TerminalText {
  /// How many cells a text takes: none for combining marks, two for wide East Asian characters.
  public static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// The text cut to a number of cells, with an ellipsis where something is cut off.
  public static func cut(_ text: String, to limit: Int) -> String {
    guard width(text) > limit else { return text }
    guard limit > 0 else { return "" }
    var result = String.UnicodeScalarView()
    var taken = 0
    for scalar in text.unicodeScalars {
      guard taken + width(scalar) < limit else { break }
      result.append(scalar)
      taken += width(scalar)
    }
    return String(result) + "…"
  }

  /// The text cut or filled with blanks to a number of cells.
  public static func fit(_ text: String, to limit: Int) -> String {
    let shown = cut(text, to: limit)
    return shown + String(repeating: " ", count: max(0, limit - width(shown)))
  }

  /// The text in lines of at most so many cells, broken between words where that is possible.
  public static func wrap(_ text: String, to limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if width(longer) <= limit {
        line = longer
      } else {
        if !line.isEmpty { lines.append(line) }
        line = cut(String(word), to: limit)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The text with a blank for what steers a terminal: characters that move the cursor, change its
  /// colour, end the line or turn the direction of writing.
  public static func harmless(_ text: String) -> String {
    guard !text.isPlain else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      kept.append(scalar.steers || scalar.endsLine ? " " : scalar)
    }
    return String(kept)
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
