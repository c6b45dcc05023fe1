import Foundation
import Postgres
import Testing

/// A program with a multi-host address goes on where the standby takes over.
@Suite struct FailoverTests {
  @Test func actsGoOnAtThePromotedStandby() async throws {
    try await ScratchCluster.with { primary in
      try await ScratchCluster.with { standby in
        let first = try primary.cluster()
        try await first.ensureRunning()
        let second = try await follow(first, primary, at: standby)
        let administration = primary.session(first)
        try await administration.execute("CREATE TABLE deed (key uuid PRIMARY KEY)")
        try await awaitSynchrony(administration)

        let program = Session(either(first, second))
        let keys = (0..<20).map { _ in UUID() }
        for (number, key) in keys.enumerated() {
          if number == 10 { try await takeOver(from: first, to: standby.session(second)) }
          try await program.perform(
            idempotencyKey: key,
            retrying: RetryPolicy(retries: 200),
            settings: [LocalSetting("synchronous_commit", true)]
          ) { db, key in
            try db.execute("INSERT INTO deed VALUES (\(key)) ON CONFLICT DO NOTHING")
          }
        }
        let kept = try await program.execute("SELECT key FROM deed")
        #expect(try Set(kept.map { try $0.decode("key", as: UUID.self) }) == Set(keys))
      }
    }
  }

  /// Makes a copy of a server that follows it, and starts it.
  private func follow(
    _ leader: EmbeddedCluster,
    _ primary: ScratchCluster,
    at standby: ScratchCluster
  ) async throws -> EmbeddedCluster {
    let clients = primary.data + "/pg_hba.conf"
    let known = try String(contentsOfFile: clients, encoding: .utf8)
    try (known + "local replication all trust\n").write(
      toFile: clients,
      atomically: false,
      encoding: .utf8
    )
    let session = primary.session(leader)
    try await session.execute("SELECT pg_reload_conf()")
    let programs = try await session.execute(
      "SELECT setting FROM pg_config() WHERE name = 'BINDIR'"
    )[0].decode("setting", as: String.self)
    let address = session.address.keywords
    try FileManager.default.createDirectory(
      atPath: standby.folder,
      withIntermediateDirectories: true
    )
    try run(
      "\(programs)/pg_basebackup",
      ["--host", try #require(address["host"]), "--port", try #require(address["port"])]
        + ["--username", EmbeddedCluster.superuser, "--pgdata", standby.data]
        + ["--write-recovery-conf", "--checkpoint", "fast"]
    )
    try run("/bin/chown", ["--recursive", "--reference", primary.data, standby.data])
    try run("/bin/chown", ["--reference", primary.folder, standby.folder])
    try run("/bin/chmod", ["--reference", primary.folder, standby.folder])
    let follower = try standby.cluster()
    try await follower.ensureRunning()
    return follower
  }

  /// Has commits wait for the standby, once it is there.
  private func awaitSynchrony(_ session: Session) async throws {
    try await session.execute("ALTER SYSTEM SET synchronous_standby_names = '*'")
    try await session.execute("SELECT pg_reload_conf()")
    let question: SQL = "SELECT pid FROM pg_stat_replication WHERE sync_state = 'sync'"
    while try await session.execute(question).isEmpty {
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  private func either(_ first: EmbeddedCluster, _ second: EmbeddedCluster) -> DatabaseAddress {
    let addresses = [first, second].map {
      $0.address(database: "postgres", role: EmbeddedCluster.superuser)
    }
    func joined(_ keyword: String) -> String {
      addresses.compactMap { $0.keywords[keyword] }.joined(separator: ",")
    }
    return addresses[0].with("host", joined("host")).with("port", joined("port"))
      .with("target_session_attrs", "read-write")
  }

  /// Ends the one without a farewell, and lets the other write.
  private func takeOver(from leader: EmbeddedCluster, to follower: Session) async throws {
    kill(try #require(await leader.status().process), SIGKILL)
    try await follower.execute("SELECT pg_promote()")
  }

  private func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(program)")
  }
}
