extension Worksheet {
  /// The worksheet as one HTML file that needs no other.
  ///
  /// Headings in order, tables with captions and scopes, a skip link, a style for paper. The same
  /// worksheet gives the same bytes.
  public func html() -> String {
    var body = HTMLBody(
      authorsLanguage: contentLanguage == language ? nil : contentLanguage,
      paging: paging
    )
    for (index, section) in sections.enumerated() {
      body.section(section, beginsPage: beginsPage(index))
    }
    var head = HTMLBody(authorsLanguage: nil, paging: paging)
    if let state { head.stateOfDocument(state.words) }
    let t = Wording(WorksheetLanguage(rawValue: language) ?? .english)
    return """
      <!DOCTYPE html>
      <html lang="\(language.escaped)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="author" content="\(author.escaped)">
      \(date)<meta name="generator" content="Habeas, worksheet \(template.escaped)">
      <title>\(title.escaped)</title>
      <style>
      \(PageStyle.text(paging))</style>
      </head>
      <body>
      <a class="skip" href="#content">\(t["Skip to the content"].escaped)</a>
      <header>
      <h1>\(title.escaped)</h1>
      <p>\(subtitle.escaped)</p>
      \(head.html)</header>
      <nav aria-label="\(t["Contents"].escaped)">
      <ol class="contents">
      \(contents)</ol>
      </nav>
      <main id="content">
      \(body.html)</main>
      </body>
      </html>

      """
  }

  private var date: String {
    dated.map { "<meta name=\"dcterms.date\" content=\"\($0)\">\n" } ?? ""
  }

  /// Links to the chapters.
  private var contents: String {
    sections.filter { $0.level == 1 }.map { section in
      let words = "\(section.number.escaped) \(section.heading.escaped)"
      return "<li><a href=\"#\(section.anchor.escaped)\">\(words)</a></li>\n"
    }.joined()
  }
}
