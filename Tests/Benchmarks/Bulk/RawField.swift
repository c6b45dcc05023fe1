import Postgres

/// A value of whatever type, as the server sent it and takes it again.
struct RawField: PostgresScalar {
  static let postgresType = PostgresType.unknown
  private let bytes: [UInt8]

  init?(postgresField field: PostgresField) { bytes = Array(field.bytes) }

  func encodePostgres(into bytes: inout [UInt8]) { bytes += self.bytes }
}
