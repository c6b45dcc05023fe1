/// A piece of cleaned HTML.
public enum HTMLToken: Sendable, Hashable {
  /// Text with its character references resolved.
  case text(String)
  /// A start tag by its name in small letters; also that of `br`.
  case open(String)
  case close(String)
  /// The start of a link to an address, which `close("a")` ends.
  case link(String)

  /// Elements that stand on lines of their own.
  public static let blocks: Set<String> = [
    "p", "div", "ul", "ol", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "table",
    "caption", "tr",
  ]
}

/// Reads cleaned HTML piece by piece.
struct HTMLTokens {
  private var rest: Substring.UTF8View

  init(_ html: String) {
    rest = html[...].utf8
  }

  mutating func all() -> [HTMLToken] {
    var tokens: [HTMLToken] = []
    while let first = rest.first {
      if first == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        let inside = rest[..<end].dropFirst()
        rest = rest[end...].dropFirst()
        let name = String(Substring(inside)).split { $0 == "/" || $0 == " " }.first.map(String.init)
        guard let name else { continue }
        if name == "a", let link = HTMLLink(attributes: String(Substring(inside))) {
          tokens.append(.link(link.address))
          continue
        }
        tokens.append(inside.first == UInt8(ascii: "/") ? .close(name) : .open(name))
      } else {
        let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
        tokens.append(.text(HTMLReferences.resolved(Substring(rest[..<end]))))
        rest = rest[end...]
      }
    }
    return tokens
  }
}

/// Puts the address of a link behind its words, in brackets, where it does not stand in them.
public struct LinkAddresses: Sendable {
  private var address: String?
  private var words = ""

  /// The text that a token gives, if it gives any.
  public mutating func text(of token: HTMLToken) -> String? {
    switch token {
    case .text(let text):
      words += text
      return text
    case .link(let address):
      self.address = address
      words = ""
      return nil
    case .close("a"):
      defer { address = nil }
      guard let address, !words.contains(address) else { return nil }
      return " (\(address))"
    case .open, .close: return nil
    }
  }

  public init() {}
}
