/// Writes runs of text and the bookmarks that references lead to.
enum DOCXRun {
  /// A run; what the author wrote is marked with its language where that is not the document's.
  static func markup(
    _ run: RichText.Run,
    authors language: String?,
    bookmarks: inout DOCXBookmarks
  ) -> Markup {
    switch run {
    case .plain(let text): self.run(text, [])
    case .authored(let text):
      self.run(text, language.map { [DOCXStyles.value("w:lang", $0)] } ?? [])
    case .strong(let text): self.run(text, [.element("w:b"), .element("w:bCs")])
    case .reference(let text, let anchor):
      .element(
        "w:hyperlink",
        [("w:anchor", bookmarks.name(of: anchor)), ("w:history", "1")],
        [self.run(text, [DOCXStyles.value("w:rStyle", "Hyperlink")])]
      )
    }
  }

  private static func run(_ text: String, _ properties: [Markup]) -> Markup {
    .element(
      "w:r",
      (properties.isEmpty ? [] : [.element("w:rPr", properties)]) + lines(of: text)
    )
  }

  /// The text with a break for each line end.
  private static func lines(of text: String) -> [Markup] {
    text.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\r" || $0 == "\n" }
      .enumerated()
      .flatMap { index, line -> [Markup] in
        let content = Markup.element("w:t", [("xml:space", "preserve")], [.text(String(line))])
        return index == 0 ? [content] : [.element("w:br"), content]
      }
  }
}

/// Names and numbers of bookmarks, which Word wants short, unique and made of letters and digits.
struct DOCXBookmarks {
  private var names: [String: String] = [:]
  private var opened = 0

  /// The name of an anchor, which a reference may use before the anchor is reached.
  mutating func name(of anchor: String) -> String {
    if let name = names[anchor] { return name }
    let name = "habeas_\(names.count + 1)"
    names[anchor] = name
    return name
  }

  /// The start and end of the bookmark of an anchor.
  mutating func open(_ anchor: String) -> (start: Markup, end: Markup) {
    let name = name(of: anchor)
    opened += 1
    let id = (name: "w:id", value: "\(opened)")
    return (
      .element("w:bookmarkStart", [id, ("w:name", name)], []),
      .element("w:bookmarkEnd", [id], [])
    )
  }
}
