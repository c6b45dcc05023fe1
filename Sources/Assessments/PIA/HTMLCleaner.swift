/// Rewrites HTML so that only harmless elements without attributes stay.
///
/// Every `<` of the result begins a tag that the cleaner let through; any other is escaped.
struct HTMLCleaner {
  private let bytes: [UInt8]
  private var position = 0
  private var output: [UInt8] = []
  private var openQuotesForgiven = 0
  /// The kinds of markup that did not stay: names of elements, `attributes`, `comments`.
  private(set) var lost: Set<String> = []
  /// The elements whose text did not stay.
  private(set) var lostTexts: Set<String> = []
  /// The elements without an end tag in what is left: looked for once, however many begin.
  private var neverClosed: Set<String> = []
  /// How many links are open.
  private var openLinks = 0

  private static let kept: Set<String> = [
    "p", "br", "div", "strong", "b", "em", "i", "u", "s", "sub", "sup", "ul", "ol", "li",
    "blockquote", "pre", "code", "h1", "h2", "h3", "h4", "h5", "h6", "table", "caption", "thead",
    "tbody", "tr", "td", "th",
  ]
  /// Elements whose content is no text for people.
  private static let silenced: Set<String> = [
    "script", "style", "iframe", "object", "svg", "math", "template", "noscript", "textarea",
    "select", "title", "head", "xmp", "noembed", "noframes", "plaintext", "audio", "video",
  ]

  init(_ html: String) {
    bytes = Array(html.utf8)
  }

  mutating func clean() -> String {
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "<"): markup()
      case 0..<0x20 where ![0x09, 0x0A, 0x0D].contains(byte), 0x7F:
        lost.insert("control characters")
        position += 1
      default:
        output.append(byte)
        position += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func markup() {
    let rest = bytes[(position + 1)...]
    switch rest.first {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      lost.insert("comments")
      let end: [UInt8] = rest.starts(with: "!--".utf8) ? Array("-->".utf8) : [UInt8(ascii: ">")]
      position = index(after: end, from: position + 2) ?? bytes.count
    case UInt8(ascii: "/") where rest.dropFirst().first?.isLetter == true:
      tag(nameAt: position + 2, prefix: "</")
    case let letter? where letter.isLetter:
      tag(nameAt: position + 1, prefix: "<")
    default:
      escapeSign()
    }
  }

  private mutating func tag(nameAt start: Int, prefix: String) {
    var end = start
    while end < bytes.count, bytes[end].isLetterOrDigit { end += 1 }
    let name = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    guard let close = closingSign(from: end) else {
      escapeSign()
      return
    }
    let inside = bytes[end..<close]
    position = close + 1
    if name == "a", link(prefix, String(decoding: inside, as: UTF8.self)) { return }
    guard Self.kept.contains(name) else {
      lost.insert(name.utf8.count <= 20 ? name : "elements")
      if prefix == "<", Self.silenced.contains(name) { skip(past: name) }
      return
    }
    let isBare = inside.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "/") }
    if !isBare { lost.insert("attributes") }
    output += Array(prefix.utf8) + Array(name.utf8)
    output += isBare ? Array(inside) : (name == "br" ? Array(" /".utf8) : [])
    output.append(UInt8(ascii: ">"))
  }

  /// Writes the start or end of a link whose address is harmless; says whether it did.
  private mutating func link(_ prefix: String, _ attributes: String) -> Bool {
    guard prefix == "<" else {
      guard openLinks > 0 else { return false }
      openLinks -= 1
      output += Array("</a>".utf8)
      return true
    }
    guard let address = HTMLLink(attributes: attributes) else { return false }
    if address.hasOthers { lost.insert("attributes") }
    openLinks += 1
    output += Array(address.tag.utf8)
    return true
  }

  /// The place of the `>` that ends a tag: beyond quoted attribute values, or the first one where
  /// a quote stays open, as an apostrophe does behind a `<` that was meant as a sign.
  ///
  /// Open quotes are forgiven so many times only, since each takes a look at all that follows.
  private mutating func closingSign(from start: Int) -> Int? {
    guard openQuotesForgiven < 100 else { return nil }
    var quote: UInt8?
    var first: Int?
    for place in start..<bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: ">") {
        if quote == nil { return place }
        first = first ?? place
      } else if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    openQuotesForgiven += 1
    return first
  }

  /// Leaves out everything up to the end tag of an element, and says so where that is text; an
  /// element that nobody closed hides nothing.
  private mutating func skip(past name: String) {
    guard !neverClosed.contains(name) else { return }
    let end = Array("</\(name)".utf8)
    var place = position
    while place + end.count <= bytes.count {
      if zip(bytes[place...], end).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) {
        let hidden = String(decoding: bytes[position..<place], as: UTF8.self)
        if hidden.contains(where: { !$0.isWhitespace }) { lostTexts.insert(name) }
        position = index(after: [UInt8(ascii: ">")], from: place) ?? bytes.count
        return
      }
      place += 1
    }
    neverClosed.insert(name)
  }

  private mutating func escapeSign() {
    output += Array("&lt;".utf8)
    position += 1
  }

  private func index(after end: [UInt8], from start: Int) -> Int? {
    guard let first = end.first else { return nil }
    var place = start
    while place + end.count <= bytes.count {
      if bytes[place] == first, bytes[place...].starts(with: end) { return place + end.count }
      place += 1
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  fileprivate var isLetterOrDigit: Bool {
    isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
