/// What a text may hold that somebody writes, by what it is for.
///
/// It holds at every door: options, files, streams, letters that are edited. Nothing that it lets
/// through moves a cursor, clears a screen or breaks a column.
public enum TextRule: Sendable, Hashable {
  /// One line of at most so many characters: a name, a reference.
  case line(longest: Int)
  /// Lines and paragraphs of at most so many characters: a reason, a note.
  case prose(longest: Int)

  /// A name of a person, a system or a recipient.
  public static let name = TextRule.line(longest: 500)
  /// A name that stands in the header of mail: that of a controller, or of a sender.
  public static let sender = TextRule.line(longest: 200)
  /// An address of mail (RFC 5321) with room for what people write around it.
  public static let address = TextRule.line(longest: 320)
  /// Words that are read as sentences.
  public static let words = TextRule.prose(longest: 100_000)

  /// What is wrong with a text; nil where nothing is.
  public func flaw(of text: String) -> TextFlaw? {
    let longest =
      switch self {
      case .line(let longest), .prose(let longest): longest
      }
    // A character takes a byte at least, so that most texts need not be counted.
    if text.utf8.count > longest, text.count > longest { return .tooLong(longest: longest) }
    guard !text.isPlain else { return nil }
    for character in text {
      switch (self, character) {
      case (.line, "\n"), (.line, "\r\n"), (.line, "\u{2028}"), (.line, "\u{2029}"):
        return .severalLines
      case (.prose, "\n"), (.prose, "\r\n"), (.prose, "\t"): continue
      default:
        if character.unicodeScalars.contains(where: \.isControl) { return .controlCharacter }
      }
    }
    return nil
  }
}

extension String {
  /// The text, where nothing is wrong with it.
  public func ifFit(for rule: TextRule) -> String? { rule.flaw(of: self) == nil ? self : nil }
}

/// What is wrong with a text, as the end of a sentence that begins with its field.
public enum TextFlaw: Error, Sendable, Hashable, CustomStringConvertible {
  case controlCharacter
  case severalLines
  case tooLong(longest: Int)

  public var description: String {
    switch self {
    case .controlCharacter: "holds a control character"
    case .severalLines: "has several lines; write it on one"
    case .tooLong(let longest): "longer than \(longest) characters"
    }
  }
}

extension Unicode.Scalar {
  /// Whether it steers a device and stands for nothing to read: the categories C0 and C1.
  public var isControl: Bool { properties.generalCategory == .control }
}
