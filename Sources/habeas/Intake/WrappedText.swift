/// Text of strangers, made fit to be shown on a terminal.
enum WrappedText {
  /// The lines of a text, cut between words, without characters that a terminal would obey.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in harmless(text).split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  /// Control and format characters steer terminals and turn the direction of writing.
  private static func harmless(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: kept.append(" ")
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }
}
