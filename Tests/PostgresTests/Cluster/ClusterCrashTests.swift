import Foundation
import Postgres
import Testing

@Suite struct ClusterCrashTests {
  @Test func aKilledServerIsStartedAgainWithWhatWasCommitted() async throws {
    try await ScratchCluster.with { scratch in
      let cluster = try scratch.cluster(.durable)
      try await cluster.ensureRunning()
      let session = scratch.session(cluster)
      try await session.execute("CREATE TABLE t (n int)")
      try await session.execute("INSERT INTO t VALUES (1)")
      let server = try #require(await cluster.status().process)
      let error = await #expect(throws: PostgresError.self) {
        try await session.transaction { db in
          try db.execute("INSERT INTO t VALUES (2)")
          kill(server, SIGKILL)
          // Its processes end when they notice.
          while true { try db.execute("SELECT pg_sleep(0.01)") }
        }
      }
      guard case .connectionLost = error else {
        Issue.record("unexpected \(String(describing: error))")
        return
      }
      try await cluster.ensureRunning()
      #expect(try await session.execute("SELECT n FROM t").count == 1)
    }
  }

  @Test func aKilledBackendInterruptsOthersWhoComeBack() async throws {
    try await ScratchCluster.with { scratch in
      let cluster = try scratch.cluster(.durable)
      try await cluster.ensureRunning()
      let session = scratch.session(cluster)
      try await session.execute("CREATE TABLE deed (key uuid PRIMARY KEY)")
      let victim = scratch.session(cluster)
      let pid = try await victim.execute("SELECT pg_backend_pid() AS pid")[0]
        .decode("pid", as: Int32.self)
      let attempts = Counter()
      try await session.perform(idempotencyKey: UUID(), retrying: .patient) { db, key in
        attempts.increment()
        try db.modify("INSERT INTO deed VALUES (\(key)) ON CONFLICT DO NOTHING")
        guard attempts.value == 1 else { return }
        kill(pid, SIGKILL)
        // The server ends the other sessions when it notices.
        while true { try db.execute("SELECT pg_sleep(0.01)") }
      }
      #expect(attempts.value == 2)
      #expect(try await session.execute("SELECT key FROM deed").count == 1)
    }
  }

  @Test func anotherProgramWithTheNumberOfTheOldServerIsNoObstacle() async throws {
    try await ScratchCluster.with { scratch in
      let cluster = try scratch.cluster()
      try await cluster.ensureRunning()
      let server = try #require(await cluster.status().process)
      let path = scratch.data + "/postmaster.pid"
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      try await cluster.stop()
      let impostor = Process()
      impostor.executableURL = URL(filePath: "/bin/sleep")
      impostor.arguments = ["600"]
      impostor.standardOutput = FileHandle.nullDevice
      impostor.standardError = FileHandle.nullDevice
      try impostor.run()
      // A child of a dispatch thread has every other signal blocked.
      defer { kill(impostor.processIdentifier, SIGKILL) }
      let stale = (["\(impostor.processIdentifier)"] + lines.dropFirst()).joined(separator: "\n")
      try stale.write(toFile: path, atomically: false, encoding: .utf8)
      try await cluster.ensureRunning()
      let fresh = try #require(await cluster.status().process)
      #expect(fresh != server)
      #expect(fresh != impostor.processIdentifier)
    }
  }

  @Test func aKilledFirstRunLeavesNothingInTheWay() async throws {
    try await ScratchCluster.with { scratch in
      let unfinished = scratch.folder + "/cluster.new-1"
      try FileManager.default.createDirectory(
        atPath: unfinished + "/base",
        withIntermediateDirectories: true
      )
      chmod(scratch.folder, 0o755)
      try "15".write(toFile: unfinished + "/PG_VERSION", atomically: false, encoding: .utf8)
      let cluster = try scratch.cluster()
      #expect(await cluster.status() == .absent)
      try await cluster.ensureRunning()
      #expect(!FileManager.default.fileExists(atPath: unfinished))
    }
  }

  @Test func aWaitForAStandbyThatIsGivenUpIsUnknown() async throws {
    try await ScratchCluster.with { scratch in
      let cluster = try scratch.cluster()
      try await cluster.ensureRunning()
      let session = scratch.session(cluster)
      let observer = scratch.session(cluster)
      try await session.execute("CREATE TABLE deed (key uuid PRIMARY KEY)")
      try await observer.execute("ALTER SYSTEM SET synchronous_standby_names = 'absent'")
      try await observer.execute("SELECT pg_reload_conf()")
      try await awaitStandbyMode(session, observer)
      let key = UUID()
      let waiting: SQL = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'"

      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          _ = try await session.transaction(
            settings: [LocalSetting("synchronous_commit", true)]
          ) { db in
            try db.execute("INSERT INTO deed VALUES (\(key))")
          }
        }
        while try await observer.execute(waiting).isEmpty {
          try await Task.sleep(for: .milliseconds(5))
        }
        group.cancelAll()
        await #expect(throws: PostgresError.commitOutcomeUnknown) { try await group.next() }
      }

      // The first attempt is lost and was done all the same; the second finds it.
      let second = UUID()
      try await withThrowingTaskGroup(of: Int.self) { group in
        group.addTask {
          try await session.perform(
            idempotencyKey: second,
            settings: [LocalSetting("synchronous_commit", true)]
          ) { db, key in
            try db.modify("INSERT INTO deed VALUES (\(key)) ON CONFLICT DO NOTHING")
          }
        }
        while try await observer.execute(waiting).isEmpty {
          try await Task.sleep(for: .milliseconds(5))
        }
        try await observer.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
        )
        #expect(try await group.next() == 0)
      }
      let kept = try await observer.execute(
        "SELECT key FROM deed WHERE key = ANY(\([key, second]))"
      )
      #expect(kept.count == 2)
    }
  }

  /// Commits until a commit waits: the server reads its new settings when it comes to it.
  private func awaitStandbyMode(_ session: Session, _ observer: Session) async throws {
    var isWaiting = false
    while !isWaiting {
      let key = UUID()
      isWaiting = try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          _ = try await session.transaction(
            settings: [LocalSetting("synchronous_commit", true)]
          ) { try $0.execute("INSERT INTO deed VALUES (\(key))") }
        }
        // Others see the row once its commit has not waited.
        let question: SQL = """
          SELECT false AS waiting FROM deed WHERE key = \(key)
          UNION ALL SELECT true FROM pg_stat_activity WHERE wait_event = 'SyncRep'
          """
        while true {
          if let row = try await observer.execute(question).first {
            group.cancelAll()
            return try row.decode("waiting", as: Bool.self)
          }
          try await Task.sleep(for: .milliseconds(5))
        }
      }
    }
  }
}

extension RetryPolicy {
  /// Long enough for a busy machine to recover a server.
  fileprivate static let patient = RetryPolicy(retries: 100)
}
