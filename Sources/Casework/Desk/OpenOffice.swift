import Postgres
public import Storage

extension Office {
  /// What happened while an office was opened, for the person who opened it.
  public enum OpeningNews: Sendable, Hashable {
    /// A key file was made; it must be backed up apart from the database.
    case keyFileCreated(path: String)
    /// The embedded database was made or brought up to date.
    case migrated(count: Int)
    /// A first controller was added to an empty embedded database.
    case controllerAdded(String)
  }

  /// Opens an office, making an embedded database ready where needed.
  ///
  /// - Parameters:
  ///   - premises: where the database is.
  ///   - keyFile: where the root keys are kept.
  ///   - law: the rules and calendars.
  ///   - collaborators: clock and random numbers.
  ///   - tell: told what happened.
  /// - Returns: the office.
  /// - Throws: ``CaseworkError``, `KeyFileError`, `ClusterError`, `MigrationError`,
  ///   `PostgresError`.
  public static func open(
    _ premises: Premises,
    keyFile: KeyFile,
    law: Law,
    collaborators: Collaborators,
    tell: (OpeningNews) -> Void
  ) async throws -> Office {
    let pool = Pool(premises.address)
    let readiness = try await prepare(premises, pool, tell: tell)
    let keys = try open(keyFile, readiness, tell: tell)
    return try Office(pool, readiness, keys: keys, law: law, collaborators: collaborators)
  }

  /// Starts, makes and migrates what is embedded; a server is left as it is.
  private static func prepare(
    _ premises: Premises,
    _ pool: Pool,
    tell: (OpeningNews) -> Void
  ) async throws -> Readiness {
    guard case .embedded(let cluster, let database) = premises else {
      return try await examine(pool)
    }
    // The usual case: it runs and is up to date.
    if let readiness = try? await examine(pool), readiness.schema == .present(.current),
      readiness.rules == .current
    {
      return readiness
    }
    try await cluster.ensureRunning()
    try await cluster.bootstrap(
      owner: Premises.ownerRole,
      program: Premises.programRole,
      database: database
    )
    let owner = Session(cluster.address(database: database, role: Premises.ownerRole))
    let applied = try await Migrator(owner: owner).migrate()
    await owner.close()
    if !applied.isEmpty { tell(.migrated(count: applied.count)) }
    return try await examine(pool)
  }

  private static func examine(_ pool: Pool) async throws -> Readiness {
    try await pool.withSession { session in
      try await session.transaction(.snapshot) { try Readiness.examine($0) }
    }
  }

  /// Reads the root keys; makes them only where nothing is encrypted yet.
  private static func open(
    _ file: KeyFile,
    _ readiness: Readiness,
    tell: (OpeningNews) -> Void
  ) throws -> KeyRing {
    guard readiness.rootKeys.isEmpty, readiness.schema == .present(.current) else {
      return try file.read()
    }
    switch try file.readOrCreate() {
    case .found(let ring): return ring
    case .created(let ring):
      tell(.keyFileCreated(path: file.path))
      return ring
    }
  }
}
