/// A Swift value that can be bound to a statement and read from a result.
///
/// Values travel in PostgreSQL's binary format, so neither the server's time zone nor its date
/// style changes what is read.
public protocol PostgresValue: Sendable {
  /// The type announced with a parameter, so that the server never has to guess.
  static var postgresType: PostgresType { get }

  /// Reads a column; `nil` when it is of another type or out of range.
  init?(postgresField: PostgresField)

  /// Appends the value in the binary format of ``postgresType``.
  func encodePostgres(into bytes: inout [UInt8])
}

/// What may be an element of an array: a scalar, or an optional scalar.
public protocol PostgresArrayElement: Sendable {
  static var postgresElementType: PostgresType { get }
  /// Reads an element, `nil` in the field meaning NULL.
  init?(postgresElement field: PostgresField?)
  /// Appends the element in the binary format of its type; NULL appends nothing.
  ///
  /// - Parameter bytes: what is written so far.
  /// - Returns: whether it is a value, and not NULL.
  func encodePostgresElement(into bytes: inout [UInt8]) -> Bool
}

/// A value that is no array.
public protocol PostgresScalar: PostgresValue, PostgresArrayElement {}

extension PostgresScalar {
  public static var postgresElementType: PostgresType { postgresType }

  public init?(postgresElement field: PostgresField?) {
    guard let field else { return nil }
    self.init(postgresField: field)
  }

  public func encodePostgresElement(into bytes: inout [UInt8]) -> Bool {
    encodePostgres(into: &bytes)
    return true
  }
}

extension Optional: PostgresArrayElement where Wrapped: PostgresScalar {
  public static var postgresElementType: PostgresType { Wrapped.postgresType }

  public init?(postgresElement field: PostgresField?) {
    guard let field else {
      self = .none
      return
    }
    guard let value = Wrapped(postgresField: field) else { return nil }
    self = value
  }

  public func encodePostgresElement(into bytes: inout [UInt8]) -> Bool {
    self?.encodePostgres(into: &bytes)
    return self != nil
  }
}

/// A type of the caller's that is stored as another: an identifier as its UUID.
public protocol PostgresRepresentable: PostgresScalar {
  associatedtype PostgresRepresentation: PostgresScalar
  /// Restores the value; `nil` when the stored one stands for nothing.
  init?(postgresRepresentation: PostgresRepresentation)
  var postgresRepresentation: PostgresRepresentation { get }
}

extension PostgresRepresentable {
  public static var postgresType: PostgresType { PostgresRepresentation.postgresType }

  public init?(postgresField: PostgresField) {
    guard let stored = PostgresRepresentation(postgresField: postgresField) else { return nil }
    self.init(postgresRepresentation: stored)
  }

  public func encodePostgres(into bytes: inout [UInt8]) {
    postgresRepresentation.encodePostgres(into: &bytes)
  }
}

/// `extension State: PostgresRepresentable {}` stores an enum by its raw value.
extension PostgresRepresentable where Self: RawRepresentable, RawValue: PostgresScalar {
  public init?(postgresRepresentation: RawValue) {
    self.init(rawValue: postgresRepresentation)
  }

  public var postgresRepresentation: RawValue { rawValue }
}
