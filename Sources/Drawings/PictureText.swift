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
      } else if typeface.width(of: String(word)) <= width {
        lines.append(String(word))
      } else {
        lines = broken(word, after: lines, width: width, typeface: typeface)
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
    let room = width - typeface.width(of: "…")
    return "\(typeface.beginning(of: text, within: room))…"
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

  /// Lines and a word that is wider than any, broken within; it begins on the last line where there
  /// is room.
  private static func broken(
    _ word: Substring,
    after lines: [String],
    width: Int,
    typeface: Typeface
  ) -> [String] {
    var lines = lines
    var isBegun = false
    for character in word {
      let longer = lines.last.map { isBegun ? "\($0)\(character)" : "\($0) \(character)" }
      if let longer, typeface.width(of: longer) <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(String(character))
      }
      isBegun = true
    }
    return lines
  }
}
