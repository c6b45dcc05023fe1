/// Lines of text as they are gathered from HTML.
struct TextLines {
  private var lines: [String] = []
  private var line = ""
  private var quotations = 0

  /// The text so far.
  var text: String {
    var all = lines
    if !line.isEmpty { all.append(prefix + line) }
    return all.joined(separator: "\n")
  }

  mutating func enter(_ element: HTMLElement) {
    if let text = element.text { append(text) }
    switch element.layout {
    case .inline, .hidden: break
    case .line: endLine()
    case .lineBreak: lines.append(prefix + line.trimmingTrailingSpace()); line = ""
    case .paragraph: endParagraph()
    case .cell: if !line.isEmpty { append(" ") }
    case .item:
      endLine()
      line = "- "
    case .quotation:
      endParagraph()
      quotations += 1
    }
  }

  mutating func leave(_ element: HTMLElement) {
    switch element.layout {
    case .inline, .hidden, .lineBreak, .cell: break
    case .line, .item: endLine()
    case .paragraph: endParagraph()
    case .quotation:
      endParagraph()
      quotations = max(0, quotations - 1)
    }
  }

  private var prefix: String {
    quotations > 0 ? String(repeating: ">", count: min(quotations, 5)) + " " : ""
  }

  private mutating func append(_ text: String) {
    for character in text {
      if character.isWhitespace {
        if !line.isEmpty, line.last != " " { line.append(" ") }
      } else {
        line.append(character)
      }
    }
  }

  private mutating func endLine() {
    let finished = line.trimmingTrailingSpace()
    line = ""
    if !finished.isEmpty { lines.append(prefix + finished) }
  }

  private mutating func endParagraph() {
    endLine()
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }
}

extension String {
  func trimmingTrailingSpace() -> String {
    var trimmed = self[...]
    while trimmed.last == " " { trimmed.removeLast() }
    return String(trimmed)
  }
}
