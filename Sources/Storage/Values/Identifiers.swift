public import Postgres
public import SubjectRequests

public import struct Foundation.UUID

extension Identifier: PostgresArrayElement, PostgresScalar, PostgresValue, PostgresRepresentable {
  public init?(postgresRepresentation: UUID) { self.init(postgresRepresentation) }
  public var postgresRepresentation: UUID { rawValue }
}

extension Reference: PostgresRepresentable {
  public init?(postgresRepresentation: String) { self.init(postgresRepresentation) }
  public var postgresRepresentation: String { description }
}

extension Handle: PostgresRepresentable {
  public init?(postgresRepresentation: String) { self.init(postgresRepresentation) }
  public var postgresRepresentation: String { description }
}

extension Slug: PostgresRepresentable {
  public init?(postgresRepresentation: String) { self.init(postgresRepresentation) }
  public var postgresRepresentation: String { description }
}
