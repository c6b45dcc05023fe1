public import struct Foundation.UUID

/// An identifier that cannot be taken for that of another kind of thing.
public struct Identifier<Owner>: Sendable, Hashable, Codable, CustomStringConvertible {
  /// A UUID of version 7 (RFC 9562) when made by the program.
  public let rawValue: UUID

  /// Takes over an identifier that was made before.
  public init(_ rawValue: UUID) {
    self.rawValue = rawValue
  }

  public var description: String { rawValue.uuidString.lowercased() }

  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(UUID.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
