internal import CLibxml2

/// Reads the text of a page of HTML, with lines where it shows lines.
///
/// Quoted earlier mail (`blockquote`) comes out with `>` before each line, as in plain text.
enum HTMLText {
  /// Reads a page; nil where libxml2 makes nothing of it.
  static func text(of html: String) -> String? {
    guard !html.allSatisfy(\.isWhitespace) else { return "" }
    let options =
      HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_RECOVER.rawValue
      | HTML_PARSE_NONET.rawValue
    var source = html
    let document = source.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { chars in
        htmlReadMemory(chars.baseAddress, Int32(chars.count), nil, "UTF-8", Int32(options))
      }
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return "" }
    return gather(from: root)
  }

  /// The text between the tags, for a page that libxml2 gives up, as where it nests without end.
  static func withoutTags(_ html: String) -> String {
    var text = ""
    var isTag = false
    for character in html {
      switch character {
      case "<": isTag = true
      case ">" where isTag:
        isTag = false
        text.append(" ")
      default: if !isTag { text.append(character) }
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Goes through the nodes without recursion, since a page may nest as deep as it likes.
  private static func gather(from root: xmlNodePtr) -> String {
    var lines = TextLines()
    var node: xmlNodePtr? = root
    while let current = node {
      let element = HTMLElement(current)
      if element.isShown { lines.enter(element) }
      if element.isShown, let child = current.pointee.children {
        node = child
        continue
      }
      lines.leave(element)
      node = following(current, below: root, leaving: &lines)
    }
    return lines.text
  }

  private static func following(
    _ node: xmlNodePtr,
    below root: xmlNodePtr,
    leaving lines: inout TextLines
  ) -> xmlNodePtr? {
    var current = node
    while current != root {
      if let next = current.pointee.next { return next }
      guard let parent = current.pointee.parent, parent != root else { return nil }
      lines.leave(HTMLElement(parent))
      current = parent
    }
    return nil
  }
}
