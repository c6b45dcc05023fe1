/// A paragraph of text, parts of which are strong or lead elsewhere in the document.
public struct RichText: Sendable, Hashable {
  public var runs: [Run]

  /// A piece of text of one kind.
  public enum Run: Sendable, Hashable {
    case plain(String)
    case strong(String)
    /// What the author wrote, in the language of the content.
    case authored(String)
    /// A reference to the row or section with that anchor.
    case reference(String, anchor: String)
  }

  public init(_ runs: [Run]) {
    self.runs = runs
  }

  public init(_ text: String) {
    self.init([.plain(text)])
  }

  /// A paragraph of the author's words.
  public init(authored text: String) {
    self.init([.authored(text)])
  }

  /// The text alone.
  public var text: String { runs.map(\.text).joined() }

  /// The paragraphs of the author's text.
  ///
  /// Empty lines separate them; an item of a list, on a line of its own behind `- ` or a number, is a
  /// paragraph too.
  public static func paragraphs(of text: String) -> [RichText] {
    // Most texts are one line, and need no search.
    let ends = /\n[ \t]*\n\s*|\n(?=[ \t]*(?:- |[0-9]{1,3}\. ))/
    return (text.utf8.contains(0x0A) ? text.split(separator: ends) : [text[...]])
      .map { $0.trimmingPrefix(while: \.isWhitespace) }
      .filter { !$0.isEmpty }
      .map { RichText(authored: String($0)) }
  }
}

extension RichText.Run {
  /// The text line by line, as it was written.
  var lines: [String] {
    // Most texts are one line, and need no search.
    guard text.utf8.contains(0x0A) || text.utf8.contains(0x0D) else { return [text] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
  }

  public var text: String {
    switch self {
    case .plain(let text), .strong(let text), .authored(let text), .reference(let text, _): text
    }
  }
}
