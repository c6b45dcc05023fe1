import Texts

/// The words of a letter: a subject, and paragraphs and lists below it.
///
/// As text it is what a person edits: the subject on the first line, then blocks with an empty line
/// between them; a block whose lines all begin with `- ` is a list.
public struct LetterWording: Sendable, Hashable {
  public let subject: String
  public let blocks: [Block]

  /// A part of a letter.
  public enum Block: Sendable, Hashable {
    /// One paragraph, with the line ends that its author gave it.
    case paragraph([String])
    case list([String])
  }

  /// Reads a letter from text.
  ///
  /// - Throws: ``LetterRefusal/noSubject``, ``LetterRefusal/noText`` or
  ///   ``LetterRefusal/unfitText(_:)``.
  public init(_ text: String) throws(LetterRefusal) {
    let flaw = TextRule.words.flaw(of: text.replacing("\r\n", with: "\n"))
    if let flaw { throw .unfitText(flaw) }
    let lines = text.replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map(Self.trimmed)
    guard let subject = lines.first, !subject.isEmpty else { throw .noSubject }
    self.subject = subject
    blocks = lines.dropFirst().split(whereSeparator: \.isEmpty).map { Block(Array($0)) }
    guard !blocks.isEmpty else { throw .noText }
  }

  /// The letter as text, which ``init(_:)`` reads as the same letter.
  public var text: String {
    ([subject] + blocks.map(\.text)).joined(separator: "\n\n") + "\n"
  }

  /// A line without blanks around it, and with a blank in the place of a tab.
  private static func trimmed(_ line: Substring) -> String {
    let tail = line.replacing("\t", with: " ").drop(while: \.isWhitespace)
    return String(
      tail[..<(tail.lastIndex { !$0.isWhitespace }.map(tail.index(after:)) ?? tail.startIndex)]
    )
  }
}

extension LetterWording.Block {
  private static let mark = "- "

  fileprivate init(_ lines: [String]) {
    self =
      lines.allSatisfy { $0.hasPrefix(Self.mark) }
      ? .list(lines.map { String($0.dropFirst(Self.mark.count)) }) : .paragraph(lines)
  }

  /// The block as lines of text.
  public var text: String {
    switch self {
    case .paragraph(let lines): lines.joined(separator: "\n")
    case .list(let items): items.map { Self.mark + $0 }.joined(separator: "\n")
    }
  }
}
