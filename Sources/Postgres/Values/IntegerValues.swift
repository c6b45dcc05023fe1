extension Int: PostgresScalar {
  public static var postgresType: PostgresType { .int8 }

  public init?(postgresField: PostgresField) {
    guard let number = postgresField.integer else { return nil }
    self.init(exactly: number)
  }

  public func encodePostgres(into bytes: inout [UInt8]) {
    bytes.append(bigEndian: Int64(self))
  }
}

extension Int64: PostgresScalar {
  public static var postgresType: PostgresType { .int8 }

  public init?(postgresField: PostgresField) {
    guard let number = postgresField.integer else { return nil }
    self = number
  }

  public func encodePostgres(into bytes: inout [UInt8]) {
    bytes.append(bigEndian: self)
  }
}

extension Int32: PostgresScalar {
  public static var postgresType: PostgresType { .int4 }

  public init?(postgresField: PostgresField) {
    guard let number = postgresField.integer else { return nil }
    self.init(exactly: number)
  }

  public func encodePostgres(into bytes: inout [UInt8]) {
    bytes.append(bigEndian: self)
  }
}

extension Int16: PostgresScalar {
  public static var postgresType: PostgresType { .int2 }

  public init?(postgresField: PostgresField) {
    guard let number = postgresField.integer else { return nil }
    self.init(exactly: number)
  }

  public func encodePostgres(into bytes: inout [UInt8]) {
    bytes.append(bigEndian: self)
  }
}
