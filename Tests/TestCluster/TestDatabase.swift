public import Postgres

/// A migrated database of one test's own.
public struct TestDatabase: Sendable {
  public let name: String
  /// As the role that owns the tables and migrates them.
  public let owner: DatabaseAddress
  /// As the role of the program, which owns nothing and is bound by row-level security.
  public let program: DatabaseAddress
  /// As the role that owns the server, for what a test does to others' connections.
  public let superuser: DatabaseAddress
}
