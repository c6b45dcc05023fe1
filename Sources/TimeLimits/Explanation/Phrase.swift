/// A sentence as data: which one it is, and what it is filled with.
///
/// ``Phrasebook`` puts it into words; another program does so with the table of phrases of any
/// language.
public struct Phrase: Sendable, Hashable {
  public let key: PhraseKey
  /// What the places `{0}`, `{1}` and so on of the text are filled with.
  public let arguments: [PhraseArgument]

  public init(_ key: PhraseKey, _ arguments: PhraseArgument...) {
    self.key = key
    self.arguments = arguments
  }

  init(_ key: PhraseKey, filledWith arguments: [PhraseArgument]) {
    self.key = key
    self.arguments = arguments
  }
}

extension Phrase: Encodable {
  /// The fields of the data of a sentence, which a step and an alarm have too.
  enum CodingKeys: String, CodingKey {
    case key, arguments
  }

  /// Encodes the name of the phrase as `key`, and `arguments` in their order.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(key, forKey: .key)
    try container.encode(arguments, forKey: .arguments)
  }
}

extension Sequence<Phrase> {
  /// Each phrase once, in their order.
  public var distinct: [Phrase] {
    var seen: Set<Phrase> = []
    return filter { seen.insert($0).inserted }
  }
}
