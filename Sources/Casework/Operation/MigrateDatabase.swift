public import Postgres
public import Schema
import Storage

extension Premises {
  /// Brings the schema up to date as the owner of the tables; an embedded cluster is made and
  /// started where needed.
  ///
  /// - Parameter owner: how the owner of a server's tables connects, which is migrated then; an
  ///   embedded cluster has its own.
  /// - Returns: the migrations that were applied now.
  /// - Throws: ``OperationError`` before anything is changed; `MigrationError`; `ClusterError`;
  ///   `PostgresError`.
  public func migrate(owner: DatabaseAddress?) async throws -> [Migration] {
    switch self {
    case .embedded where owner != nil, .server:
      // Who names the owner of a server means that server, though nothing else names it.
      guard let owner else { throw OperationError.ownerMissing }
      return try await Self.migrate(owner)
    case .embedded(let cluster, let database):
      try await cluster.ensureRunning()
      try await cluster.bootstrap(
        owner: Self.ownerRole,
        program: Self.programRole,
        database: database
      )
      return try await Self.migrate(cluster.address(database: database, role: Self.ownerRole))
    }
  }

  private static func migrate(_ owner: DatabaseAddress) async throws -> [Migration] {
    let session = Session(owner)
    try await session.transaction(.snapshot) { connection in
      guard try DatabaseCatalogue.currentRole(connection) != programRole else {
        throw OperationError.ownerIsTheProgram
      }
      guard try DatabaseCatalogue.has(role: programRole, connection) else {
        throw OperationError.programRoleMissing
      }
    }
    let applied = try await Migrator(owner: session).migrate()
    await session.close()
    return applied
  }
}
