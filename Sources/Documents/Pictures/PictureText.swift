/// Texts of pictures, broken into lines of so many letters.
enum PictureText {
  /// The lines of a text, the last one ending in a sign of omission where there would be more.
  static func lines(_ text: String, letters: Int, most: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      let word = word.count > letters ? word.prefix(letters - 1) + "…" : word
      if let last = lines.last, last.count + 1 + word.count <= letters {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    guard lines.count > most, most > 0 else { return lines }
    let last = lines[most - 1]
    return lines.prefix(most - 1) + [String(last.prefix(letters - 1)) + "…"]
  }

  /// A line of text at a place.
  static func text(
    _ content: String,
    x: Int,
    y: Int,
    weight: String = "normal",
    anchor: String = "start"
  ) -> Markup {
    .element(
      "text",
      [
        ("x", "\(x)"), ("y", "\(y)"), ("text-anchor", anchor), ("font-weight", weight),
        ("fill", "#1a1a1a"),
      ],
      [.text(content)]
    )
  }

  /// A complete drawing with a title that is read aloud.
  static func svg(
    _ name: String,
    title: String,
    width: Int,
    height: Int,
    _ content: [Markup]
  ) -> String {
    Markup.element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(height)"),
        ("width", "\(width)"), ("height", "\(height)"), ("role", "img"),
        ("aria-labelledby", "\(name)-title"), ("font-family", "sans-serif"), ("font-size", "13"),
      ],
      [.element("title", [("id", "\(name)-title")], [.text(title)])] + content
    ).xml
  }
}
