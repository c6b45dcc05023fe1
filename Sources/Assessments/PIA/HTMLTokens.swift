/// A piece of cleaned HTML.
public enum HTMLToken: Sendable, Hashable {
  /// Text with its character references resolved.
  case text(String)
  /// A start tag by its name in small letters; also that of `br`.
  case open(String)
  case close(String)

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
