public import Postgres
import Storage

/// Where the database is and how it is.
public enum DatabaseStatus: Sendable {
  case embedded(home: String, socket: String, EmbeddedCluster.Status, [DatabaseState])
  /// The address is without its password.
  case server(address: String, DatabaseState)
}

extension Premises {
  /// Looks at the database, without making or starting anything.
  ///
  /// - Throws: `PostgresError` where a server cannot be reached.
  public func status(_ collaborators: Collaborators) async throws -> DatabaseStatus {
    switch self {
    case .embedded(let cluster, _):
      let status = await cluster.status()
      var databases: [DatabaseState] = []
      if case .running = status {
        for name in try await cluster.databases() {
          let session = Session(cluster.address(database: name, role: Self.programRole))
          databases.append(try await .examine(name, through: session, collaborators))
          await session.close()
        }
      }
      let socket = address.keywords["host"] ?? ""
      return .embedded(home: cluster.home, socket: socket, status, databases)
    case .server(let address):
      let session = Session(address)
      let name = address.keywords["dbname"] ?? ""
      let state = try await DatabaseState.examine(name, through: session, collaborators)
      await session.close()
      return .server(address: address.description, state)
    }
  }
}

extension EmbeddedCluster {
  /// The names of the databases made for the program, of a cluster that runs.
  nonisolated func databases() async throws -> [String] {
    let superuser = EmbeddedCluster.superuser
    let session = Session(address(database: superuser, role: superuser))
    let names = try await session.transaction(.snapshot) {
      try DatabaseCatalogue.databases(of: Premises.programRole, from: $0)
    }
    await session.close()
    return names
  }
}
