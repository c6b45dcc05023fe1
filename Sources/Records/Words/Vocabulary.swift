/// A closed set of words, each with one spelling in files.
///
/// Reading a word that is not in the set says which words are.
public protocol Vocabulary: Sendable, Hashable, Codable, CaseIterable, RawRepresentable
where RawValue == String {
  /// What one word of the set is called, with its article: `a lawful basis`.
  static var noun: String { get }
}

extension Vocabulary {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let word = try container.decode(String.self)
    guard let value = Self(rawValue: word) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription:
          "\"\(word.prefix(60))\" is not \(Self.noun); one of "
          + Self.allCases.map(\.rawValue).joined(separator: ", ")
      )
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
