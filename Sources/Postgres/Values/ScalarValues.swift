public import Foundation

extension String: PostgresScalar {
  public static var postgresType: PostgresType { .text }

  public init?(postgresField field: PostgresField) {
    switch field.type {
    case .int8, .int4, .int2, .oid:
      guard let number = field.integer else { return nil }
      self = String(number)
    case .numeric:
      guard let number = NumericText(field.bytes) else { return nil }
      self = number.text
    case .uuid:
      guard let id = UUID(postgresField: field) else { return nil }
      self = id.uuidString.lowercased()
    case .jsonb:
      guard let json = PostgresJSON(postgresField: field) else { return nil }
      self = json.text
    case .void:
      self = ""
    default:
      guard field.type.isText else { return nil }
      self.init(validating: field.bytes, as: UTF8.self)
    }
  }

  public func encodePostgres(into bytes: inout [UInt8]) {
    bytes.append(contentsOf: utf8)
  }
}

extension Bool: PostgresScalar {
  public static var postgresType: PostgresType { .boolean }

  public init?(postgresField field: PostgresField) {
    guard field.type == .boolean, let byte = field.bytes.first else { return nil }
    self = byte != 0
  }

  public func encodePostgres(into bytes: inout [UInt8]) {
    bytes.append(self ? 1 : 0)
  }
}

extension Double: PostgresScalar {
  public static var postgresType: PostgresType { .float8 }

  public init?(postgresField field: PostgresField) {
    switch field.type {
    case .float8:
      guard let pattern = field.bigEndian(as: UInt64.self) else { return nil }
      self.init(bitPattern: pattern)
    case .float4:
      guard let pattern = field.bigEndian(as: UInt32.self) else { return nil }
      self.init(Float(bitPattern: pattern))
    case .numeric:
      guard let number = NumericText(field.bytes) else { return nil }
      self.init(number.text)
    default:
      guard let number = field.integer else { return nil }
      self.init(number)
    }
  }

  public func encodePostgres(into bytes: inout [UInt8]) {
    bytes.append(bigEndian: bitPattern)
  }
}

extension UUID: PostgresScalar {
  public static var postgresType: PostgresType { .uuid }

  public init?(postgresField field: PostgresField) {
    guard field.type == .uuid, field.bytes.count == 16 else { return nil }
    var id: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    withUnsafeMutableBytes(of: &id) { $0.copyBytes(from: field.bytes) }
    self.init(uuid: id)
  }

  public func encodePostgres(into bytes: inout [UInt8]) {
    withUnsafeBytes(of: uuid) { bytes.append(contentsOf: $0) }
  }
}

extension Data: PostgresScalar {
  public static var postgresType: PostgresType { .bytea }

  public init?(postgresField field: PostgresField) {
    guard field.type == .bytea else { return nil }
    self.init(field.bytes)
  }

  public func encodePostgres(into bytes: inout [UInt8]) {
    bytes.append(contentsOf: self)
  }
}
