import SubjectRequests

extension LetterDocument {
  /// The letter as one HTML file that needs no other; the same letter gives the same bytes.
  public func html() -> String {
    let page = Markup.element(
      "html",
      [("lang", language.rawValue)],
      [
        .element(
          "head",
          [
            .element("meta", [("charset", "utf-8")], []),
            .element(
              "meta",
              [("name", "viewport"), ("content", "width=device-width, initial-scale=1")],
              []
            ),
            .element("title", [.text(wording.subject)]),
            .element("style", [.text(Self.style)]),
          ]
        ),
        .element("body", [.element("main", [header, heading] + blocks)]),
      ]
    )
    return "<!DOCTYPE html>\n\(page.xml)\n"
  }

  private var header: Markup { .element("p", [("class", "head")], Self.lines(head)) }

  private var heading: Markup { .element("h1", [.text(wording.subject)]) }

  private var blocks: [Markup] {
    wording.blocks.map { block in
      switch block {
      case .paragraph(let lines): .element("p", Self.lines(lines))
      case .list(let items): .element("ul", items.map { .element("li", [.text($0)]) })
      }
    }
  }

  private static func lines(_ lines: [String]) -> [Markup] {
    lines.enumerated().flatMap { index, line -> [Markup] in
      index == 0 ? [.text(line)] : [.element("br"), .text(line)]
    }
  }

  /// Dark on light and light on dark with a contrast of at least 7 to 1, and plain on paper.
  private static let style = """
    :root { color-scheme: light dark; }
    body { margin: 0 auto; max-width: 40rem; padding: 1rem 1.5rem 3rem; color: #1a1a1a;
      background: #fff; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
    h1 { font-size: 1.25rem; line-height: 1.3; margin: 1.5rem 0 1rem; }
    .head { margin-bottom: 2rem; }
    @media (prefers-color-scheme: dark) { body { color: #f2f2f2; background: #161616; } }
    @media print { @page { size: A4; margin: 25mm 22mm; }
      body { max-width: none; padding: 0; color: #000; background: #fff; font-size: 11pt; }
      p, li { break-inside: avoid; } }
    """
}
