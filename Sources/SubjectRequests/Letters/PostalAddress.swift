public import Texts

/// Where somebody is reached by post, as it stands on an envelope below the name.
public struct PostalAddress: Sendable, Hashable {
  /// From the street down to the town and, where it is abroad, the country.
  public let lines: [String]

  /// How many lines an envelope has room for.
  public static let mostLines = 8
  /// What a line may hold.
  public static let rule = TextRule.line(longest: 100)

  /// Takes the lines.
  ///
  /// - Returns: nil where there is none or too many, or one is blank or holds what no line of an
  ///   envelope does.
  public init?(lines: [String]) {
    guard (1...Self.mostLines).contains(lines.count),
      lines.allSatisfy({ !$0.isBlank && Self.rule.flaw(of: $0) == nil })
    else { return nil }
    self.lines = lines
  }

  /// Reads lines that are separated by line feeds, as ``description`` writes them.
  public init?(_ text: String) {
    self.init(lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }
}

extension PostalAddress: CustomStringConvertible {
  public var description: String { lines.joined(separator: "\n") }
}
