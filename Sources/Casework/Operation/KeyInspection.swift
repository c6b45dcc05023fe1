import Postgres
public import Storage
public import SubjectRequests

/// What a key file opens.
public struct KeyInspection: Sendable {
  /// The root keys in the file, the current one first.
  public let rootKeys: [RootKeyIdentifier]
  /// The databases that were looked at, with the controllers in them.
  public let databases: [DatabaseKeys]

  /// The keys of one database.
  public struct DatabaseKeys: Sendable {
    public let name: String
    /// How many controllers' keys open.
    public let opened: Int
    /// The controllers whose keys do not open, and why.
    public let failures: [Failure]
  }

  /// A controller whose keys do not open.
  public struct Failure: Sendable, Hashable {
    public let controller: Slug
    public let reason: String
  }

  /// Whether every controller's keys open.
  public var isWhole: Bool { databases.allSatisfy(\.failures.isEmpty) }
}

extension Premises {
  /// Tries the key file on the keys of every controller; an embedded cluster that is there is
  /// started.
  ///
  /// - Throws: `KeyFileError` where the file cannot be read; `ClusterError`; `PostgresError`.
  public func inspectKeys(_ file: KeyFile) async throws -> KeyInspection {
    let ring = try file.read()
    var databases: [KeyInspection.DatabaseKeys] = []
    for premises in try await everyDatabase() {
      databases.append(try await premises.databaseKeys(ring))
    }
    return KeyInspection(rootKeys: ring.identifiers, databases: databases)
  }

  /// The database itself; of an embedded cluster all, since they share one key file.
  func everyDatabase() async throws -> [Premises] {
    guard case .embedded(let cluster, _) = self else { return [self] }
    if case .absent = await cluster.status() { return [] }
    try await cluster.ensureRunning()
    return try await cluster.databases().map { .embedded(cluster, database: $0) }
  }

  private func databaseKeys(_ ring: KeyRing) async throws -> KeyInspection.DatabaseKeys {
    let pool = Pool(address)
    let directory = try await pool.withSession { session in
      try await session.transaction(.snapshot) { connection in
        guard try Readiness.examine(connection).schema == .present(.current) else {
          return [ControllerEntry]()
        }
        return try ControllerStore.directory(connection).map(ControllerEntry.init)
      }
    }
    var failures: [KeyInspection.Failure] = []
    for entry in directory {
      let database = TenantDatabase(pool: pool, controller: entry.id)
      do {
        let wrapped = try await database.read {
          try ControllerKeyStore.load(entry.id, slug: entry.slug, from: $0)
        }
        _ = try ControllerKeys(unwrapping: wrapped, with: ring)
      } catch let error as SealingError {
        failures.append(KeyInspection.Failure(controller: entry.slug, reason: "\(error)"))
      } catch StorageError.noSuchController {
        failures.append(KeyInspection.Failure(controller: entry.slug, reason: "it has no keys"))
      }
    }
    await pool.close()
    return KeyInspection.DatabaseKeys(
      name: address.keywords["dbname"] ?? "",
      opened: directory.count - failures.count,
      failures: failures
    )
  }
}

/// A controller in the directory of a database.
struct ControllerEntry: Sendable {
  let slug: Slug
  let id: Identifier<Controller>

  init(slug: Slug, id: Identifier<Controller>) {
    self.slug = slug
    self.id = id
  }
}
