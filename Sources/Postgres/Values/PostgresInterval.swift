/// PostgreSQL's `interval`: months, days and microseconds, which do not convert into each other.
public struct PostgresInterval: Sendable, Hashable {
  public var months: Int32
  public var days: Int32
  public var microseconds: Int64

  public init(months: Int32 = 0, days: Int32 = 0, microseconds: Int64 = 0) {
    self.months = months
    self.days = days
    self.microseconds = microseconds
  }
}

extension PostgresInterval: PostgresScalar {
  public static var postgresType: PostgresType { .interval }

  public init?(postgresField field: PostgresField) {
    guard field.type == .interval, field.bytes.count == 16 else { return nil }
    let bytes = field.bytes
    let halves = (bytes.prefix(8), bytes.dropFirst(8).prefix(4), bytes.suffix(4))
    guard
      let time = PostgresField(type: .int8, bytes: halves.0).bigEndian(as: Int64.self),
      let days = PostgresField(type: .int4, bytes: halves.1).bigEndian(as: Int32.self),
      let months = PostgresField(type: .int4, bytes: halves.2).bigEndian(as: Int32.self)
    else { return nil }
    self.init(months: months, days: days, microseconds: time)
  }

  public func encodePostgres(into bytes: inout [UInt8]) {
    bytes.append(bigEndian: microseconds)
    bytes.append(bigEndian: days)
    bytes.append(bigEndian: months)
  }
}
