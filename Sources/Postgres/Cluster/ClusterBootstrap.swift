extension EmbeddedCluster {
  /// Makes the roles and the database that a program needs, where they are missing.
  ///
  /// The owner may log in to migrate; the program's role neither owns anything nor bypasses
  /// row-level security. Both log in without a password, by entering the socket's folder.
  ///
  /// - Throws: ``ClusterError``, ``PostgresError``.
  public func bootstrap(owner: String, program: String, database: String) async throws {
    try ensureRunning()
    let superuser = Self.superuser
    let administration = Session(address(database: superuser, role: superuser))
    try await administration.withConnection { db in
      try db.makeRole(owner)
      try db.makeRole(program)
      try db.makeDatabase(database, owner: owner, program: program)
    }
    await administration.close()
  }

  /// Makes a database of an owner that exists, where it is missing.
  ///
  /// - Throws: ``ClusterError``, ``PostgresError``.
  public func ensureDatabase(_ name: String, owner: String, program: String) async throws {
    try await bootstrap(owner: owner, program: program, database: name)
  }

  /// Removes a database and whoever is connected to it, where it exists.
  ///
  /// - Throws: ``ClusterError``, ``PostgresError``.
  public func dropDatabase(_ name: String) async throws {
    try ensureRunning()
    let superuser = Self.superuser
    let administration = Session(address(database: superuser, role: superuser))
    try await administration.execute("DROP DATABASE IF EXISTS \(SQLIdentifier(name)) WITH (FORCE)")
    await administration.close()
  }
}

extension Connection {
  fileprivate func makeRole(_ name: String) throws {
    let known = try execute("SELECT 1 AS found FROM pg_roles WHERE rolname = \(name)")
    guard known.isEmpty else { return }
    try ignoring([.duplicateObject, .uniqueViolation]) { () throws(PostgresError) in
      try execute(
        "CREATE ROLE \(SQLIdentifier(name)) LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE"
      )
    }
  }

  fileprivate func makeDatabase(_ name: String, owner: String, program: String) throws {
    let database = SQLIdentifier(name)
    let known = try execute("SELECT 1 AS found FROM pg_database WHERE datname = \(name)")
    if known.isEmpty {
      try ignoring([.duplicateDatabase, .uniqueViolation]) { () throws(PostgresError) in
        try execute("CREATE DATABASE \(database) OWNER \(SQLIdentifier(owner))")
      }
    }
    try ignoring([SQLState(rawValue: "XX000")]) { () throws(PostgresError) in
      try execute("REVOKE ALL ON DATABASE \(database) FROM PUBLIC")
      try execute("GRANT CONNECT ON DATABASE \(database) TO \(SQLIdentifier(program))")
    }
  }

  /// Another command that made the same at the same moment is no failure.
  private func ignoring(
    _ states: Set<SQLState>,
    _ work: () throws(PostgresError) -> Void
  ) throws(PostgresError) {
    do {
      try work()
    } catch let error {
      guard let state = error.state, states.contains(state) else { throw error }
    }
  }
}
