/// A JSON document as `jsonb`, by its text.
///
/// The server keeps its meaning and not its spelling: white space, the order of keys and all but
/// the last of duplicate keys are lost. It refuses `\u0000`.
public struct PostgresJSON: Sendable, Hashable {
  /// The document, unchecked until the server sees it.
  public let text: String

  public init(text: String) {
    self.text = text
  }
}

extension PostgresJSON: PostgresScalar {
  public static var postgresType: PostgresType { .jsonb }

  public init?(postgresField field: PostgresField) {
    switch field.type {
    case .jsonb:
      guard field.bytes.first == Self.version else { return nil }
      guard let text = String(validating: field.bytes.dropFirst(), as: UTF8.self) else {
        return nil
      }
      self.init(text: text)
    case .json:
      guard let text = String(validating: field.bytes, as: UTF8.self) else { return nil }
      self.init(text: text)
    default:
      return nil
    }
  }

  public func encodePostgres(into bytes: inout [UInt8]) {
    bytes.append(Self.version)
    bytes.append(contentsOf: text.utf8)
  }

  /// The first byte of the binary format.
  private static let version: UInt8 = 1
}
