/// A phrase in the words of one language.
public struct WordedPhrase: Sendable, Hashable {
  public let says: String
  /// The data of which it was made.
  public let phrase: Phrase

  public init(says: String, phrase: Phrase) {
    self.says = says
    self.phrase = phrase
  }
}

extension Phrasebook {
  /// A phrase in words, with its data beside them.
  public func worded(_ phrase: Phrase) -> WordedPhrase {
    WordedPhrase(says: text(phrase), phrase: phrase)
  }
}

extension WordedPhrase: Encodable {
  private enum CodingKeys: String, CodingKey {
    case says
  }

  /// Encodes the words beside the fields of the phrase: `key`, `arguments`, `says`.
  public func encode(to encoder: any Encoder) throws {
    try phrase.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(says, forKey: .says)
  }
}
