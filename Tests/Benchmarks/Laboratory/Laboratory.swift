import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TimeLimits

/// A private, durable cluster in a temporary folder.
struct Laboratory {
  let home: String
  let cluster: EmbeddedCluster

  init() throws {
    home = "/tmp/habeas-benchmark-\(getpid())"
    cluster = try EmbeddedCluster.locate(home: home, durability: .durable)
  }

  /// Stops the server and removes all that it held.
  func clear() async throws {
    try await cluster.stop()
    if FileManager.default.fileExists(atPath: home) {
      try FileManager.default.removeItem(atPath: home)
    }
  }

  func address(_ database: String, role: String) -> DatabaseAddress {
    cluster.address(database: database, role: role)
  }

  /// Opens an office of its own on a database, which is made where it is missing.
  ///
  /// - Parameters:
  ///   - database: the name of the database.
  ///   - sessions: how many connections the office may have.
  /// - Returns: the office.
  /// - Throws: what opening it throws.
  func office(_ database: String, sessions: Int = 2) async throws -> Office {
    let premises = Premises.embedded(cluster, database: database)
    let file = KeyFile(path: home + "/root.key")
    let law = try Law()
    _ = try await Office.open(
      premises,
      keyFile: file,
      law: law,
      collaborators: .system,
      tell: { _ in }
    )
    let pool = Pool(premises.address, limits: Pool.Limits(sessions: sessions, wait: .seconds(60)))
    let readiness = try await pool.withSession { session in
      try await session.transaction(.snapshot) { try Readiness.examine($0) }
    }
    return try Office(pool, readiness, keys: file.read(), law: law, collaborators: .system)
  }

  /// Lends a session of the role that owns the cluster, which no policy binds.
  func withSuperuser<Value: Sendable>(
    of database: String,
    _ body: @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    try await withSession(of: database, role: EmbeddedCluster.superuser, body)
  }

  /// Lends a session of a role.
  func withSession<Value: Sendable>(
    of database: String,
    role: String,
    _ body: @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    let session = Session(address(database, role: role))
    let value = try await session.withConnection(body)
    await session.close()
    return value
  }

  func serverVersion() async throws -> String {
    try await cluster.ensureRunning()
    return try await withSuperuser(of: "postgres") { connection in
      try connection.execute("SELECT split_part(current_setting('server_version'), ' ', 1) AS v")
        .first?.decode("v") ?? ""
    }
  }
}

extension Office {
  /// The desk of a controller in the Netherlands, made where it is missing.
  func benchmarkDesk() async throws -> Desk {
    guard let slug = Slug("benchmark"), let officer = Handle("j.devries") else {
      throw BenchmarkError.unreadableOutput(of: "the benchmark")
    }
    if try await !controllers().contains(slug) {
      let profile = ControllerProfile(
        name: "Benchmark",
        place: .known(country: "NL", subdivision: nil),
        timeZone: "Europe/Amsterdam",
        languages: ["nl", "en"],
        authority: "Autoriteit Persoonsgegevens",
        options: DeadlineOptions()
      )
      _ = try await add(slug, profile)
    }
    return try await desk(slug, officer: officer)
  }
}
