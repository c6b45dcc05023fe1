import Texts

/// Text of strangers, made fit to be shown on a terminal.
enum WrappedText {
  /// The lines of a text, cut between words, without characters that a terminal would obey.
  ///
  /// A word that is longer than a line keeps its end, unlike in a table.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in TerminalText.harmless(text).split(separator: " ") {
      if let last = lines.last,
        TerminalText.width(last) + 1 + TerminalText.width(String(word)) <= width
      {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }
}
