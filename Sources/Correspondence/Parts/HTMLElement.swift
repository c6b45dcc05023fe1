internal import CLibxml2

/// What a node of HTML means for the text.
struct HTMLElement {
  /// The ways in which an element sets its text apart.
  enum Layout { case inline, line, paragraph, item, cell, lineBreak, quotation, hidden }

  let layout: Layout
  /// The text of a text node.
  let text: String?

  var isShown: Bool { layout != .hidden }

  init(_ node: xmlNodePtr) {
    switch node.pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      layout = .inline
      text = node.pointee.content.map { String(cString: $0) }
    case XML_ELEMENT_NODE:
      text = nil
      layout = Self.layout(of: node)
    default:
      text = nil
      layout = .hidden
    }
  }

  private static func layout(of node: xmlNodePtr) -> Layout {
    if isInvisible(node) { return .hidden }
    switch String(cString: node.pointee.name) {
    case "head", "script", "style", "template", "title", "noscript", "object": return .hidden
    case "br", "hr": return .lineBreak
    case "p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "pre": return .paragraph
    case "blockquote": return .quotation
    case "div" where (attribute("class", of: node) ?? "").contains("gmail_quote"):
      return .quotation
    case "div", "tr", "section", "article", "header", "footer", "address", "dt", "dd", "form":
      return .line
    case "li": return .item
    case "td", "th": return .cell
    default: return .inline
    }
  }

  private static func isInvisible(_ node: xmlNodePtr) -> Bool {
    if attribute("hidden", of: node) != nil { return true }
    guard let style = attribute("style", of: node) else { return false }
    return style.lowercased().filter { !$0.isWhitespace }.contains("display:none")
  }

  private static func attribute(_ name: String, of node: xmlNodePtr) -> String? {
    var next = node.pointee.properties
    while let found = next {
      if String(cString: found.pointee.name) == name {
        return found.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
      }
      next = found.pointee.next
    }
    return nil
  }
}
