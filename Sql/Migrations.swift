/// One numbered step of the schema, embedded from `Sql/migrations`.
public struct Migration: Sendable, Equatable {
  public let number: Int
  public let name: String
  public let sql: String
}
