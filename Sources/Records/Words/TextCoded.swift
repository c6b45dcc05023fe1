/// A value that is one text wherever it is encoded.
public protocol TextCoded: Codable, CustomStringConvertible {
  /// Reads what `description` writes; nil for what is none.
  init?(_ text: String)

  /// What it is and how it is written, for the message of a refusal: `a date; write one such as …`.
  static var wanted: String { get }
}

extension TextCoded {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "\"\(text.prefix(60))\" is not \(Self.wanted)"
      )
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
