import Assessments

extension PIAText {
  /// The text as paragraphs and lists of a document.
  var blocks: [Worksheet.Block] {
    var builder = BlockBuilder()
    for token in tokens { builder.take(token) }
    return builder.finished()
  }
}

/// Gathers tokens into paragraphs and lists.
private struct BlockBuilder {
  private var blocks: [Worksheet.Block] = []
  private var items: [RichText] = []
  private var words = ""
  private var depth = 0
  private var links = LinkAddresses()

  mutating func take(_ token: HTMLToken) {
    if let text = links.text(of: token) { words += text }
    switch token {
    case .text, .link: break
    case .open("ul"), .open("ol"):
      flush()
      depth += 1
    case .close("ul"), .close("ol"):
      flush()
      depth = max(0, depth - 1)
      if depth == 0 { closeList() }
    case .open("br"), .open("li"), .close("li"): flush()
    case .close("td"), .close("th"): words += "  "
    case .open(let name), .close(let name):
      if HTMLToken.blocks.contains(name) { flush() }
    }
  }

  mutating func finished() -> [Worksheet.Block] {
    flush()
    closeList()
    return blocks
  }

  private mutating func flush() {
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    words = ""
    guard !line.isEmpty else { return }
    if depth == 0 {
      blocks.append(.paragraph(RichText(authored: line)))
    } else {
      let marks = String(repeating: "– ", count: min(depth, 5) - 1)
      items.append(RichText([.plain(marks), .authored(line)]))
    }
  }

  private mutating func closeList() {
    guard !items.isEmpty else { return }
    blocks.append(.list(items))
    items = []
  }
}
