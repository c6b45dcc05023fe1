/// A paragraph as the template shows it.
struct HTMLParagraph {
  let runs: [HTMLRun]

  init(_ text: RichText) {
    runs = text.runs.map { HTMLRun($0) }
  }
}

/// A run of a paragraph: exactly one of its members is there.
struct HTMLRun {
  var plain: HTMLText?
  var strong: HTMLText?
  var authored: HTMLText?
  var reference: HTMLReference?

  init(_ run: RichText.Run) {
    switch run {
    case .plain(let text): plain = HTMLText(text)
    case .strong(let text): strong = HTMLText(text)
    case .authored(let text): authored = HTMLText(text)
    case .reference(let text, let anchor):
      reference = HTMLReference(text: HTMLText(text), anchor: HTMLText(anchor))
    }
  }
}

/// A link inside the page.
struct HTMLReference {
  let text: HTMLText
  let anchor: HTMLText
}

/// An unordered list.
struct HTMLList {
  let items: [HTMLParagraph]
}
