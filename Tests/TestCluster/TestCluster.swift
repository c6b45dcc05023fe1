import Postgres

/// A private PostgreSQL server for the tests of one process, started when the first asks for it.
///
/// It listens on a Unix socket in its own folder and on no port, so runs never meet. It is
/// stopped and its folder removed when the process ends, however that ends.
public enum TestCluster {
  /// The role that owns the tables of each database.
  public static let ownerRole = "habeas_owner"
  /// The role of the program.
  public static let programRole = "habeas_program"

  /// Lends a migrated, otherwise empty database, which is dropped when `body` returns or throws.
  public static func withDatabase<Value: Sendable>(
    _ body: @Sendable (TestDatabase) async throws -> Value
  ) async throws -> Value {
    let server = try await TestServer.shared.running()
    await Turns.databases.take()
    let result: Result<Value, any Error>
    do {
      result = .success(try await lend(from: server, body))
    } catch {
      result = .failure(error)
    }
    await Turns.databases.giveBack()
    return try result.get()
  }

  private static func lend<Value: Sendable>(
    from server: TestServer.Running,
    _ body: @Sendable (TestDatabase) async throws -> Value
  ) async throws -> Value {
    let name = "test_\(UInt64.random(in: .min ... .max))"
    let administration = Session(server.superuser(of: "postgres"))
    try await administration.execute(
      """
      CREATE DATABASE \(SQLIdentifier(name)) TEMPLATE \(SQLIdentifier(TestServer.template))
      OWNER \(SQLIdentifier(ownerRole)) STRATEGY file_copy
      """
    )
    let database = TestDatabase(
      name: name,
      owner: server.cluster.address(database: name, role: ownerRole),
      program: server.cluster.address(database: name, role: programRole),
      superuser: server.superuser(of: name)
    )
    let result: Result<Value, any Error>
    do {
      result = .success(try await body(database))
    } catch {
      result = .failure(error)
    }
    try await administration.execute("DROP DATABASE \(SQLIdentifier(name)) WITH (FORCE)")
    return try result.get()
  }
}
