/// Texts of pictures, broken into lines that are no wider than their place.
public enum PictureText {
  /// The lines of a text; a word that is wider than a line is broken within.
  public static func lines(
    _ text: String,
    width: Int,
    typeface: Typeface = .regular
  ) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, typeface.width(of: "\(last) \(word)") <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines += pieces(word, width: width, typeface: typeface)
      }
    }
    return lines
  }

  /// The text where it is no wider than its place, else its beginning and a sign of omission.
  public static func fitted(
    _ text: String,
    width: Int,
    typeface: Typeface = .regular
  ) -> String {
    guard typeface.width(of: text) > width else { return text }
    var short = text
    while !short.isEmpty, typeface.width(of: "\(short)…") > width {
      short.removeLast()
    }
    return "\(short)…"
  }

  /// At most some lines of a text, the last one with a sign of omission where there are more.
  public static func lines(
    _ text: String,
    width: Int,
    most: Int,
    typeface: Typeface = .regular
  ) -> [String] {
    let lines = lines(text, width: width, typeface: typeface)
    guard lines.count > most, most > 0 else { return lines }
    let rest = lines[(most - 1)...].joined(separator: " ")
    return lines.prefix(most - 1) + [fitted(rest, width: width, typeface: typeface)]
  }

  private static func pieces(
    _ word: Substring,
    width: Int,
    typeface: Typeface
  ) -> [String] {
    guard typeface.width(of: String(word)) > width else { return [String(word)] }
    var pieces = [""]
    for character in word {
      let piece = pieces[pieces.count - 1]
      if !piece.isEmpty, typeface.width(of: "\(piece)\(character)") > width {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1] = "\(piece)\(character)"
      }
    }
    return pieces
  }
}
