import Foundation
import Postgres
import Testing

@Suite struct EmbeddedClusterTests {
  @Test func isMadeAtFirstUseAndLeftRunning() async throws {
    try await ScratchCluster.with { scratch in
      let cluster = try scratch.cluster()
      #expect(await cluster.status() == .absent)
      try await cluster.ensureRunning()
      let server = try #require(await cluster.status().process)
      // Of a session of its own, so that no terminal takes it along.
      #expect(getsid(server) != getsid(0))
      try await scratch.cluster().ensureRunning()
      #expect(await cluster.status().process == server)

      let attributes = try FileManager.default.attributesOfItem(atPath: scratch.folder + "/run")
      #expect(attributes[.posixPermissions] as? Int == 0o700)
      let settings = try await scratch.session(cluster).execute(
        "SELECT current_setting('listen_addresses') AS tcp, current_setting('data_checksums') AS sum"
      )[0]
      #expect(try settings.decode("tcp", as: String.self) == "")
      #expect(try settings.decode("sum", as: String.self) == "on")

      try await cluster.stop()
      guard case .stopped = await cluster.status() else {
        Issue.record("the server still runs")
        return
      }
      #expect(!FileManager.default.fileExists(atPath: scratch.data + "/postmaster.pid"))
    }
  }

  @Test func isDurableUnlessToldOtherwise() async throws {
    try await ScratchCluster.with { scratch in
      let cluster = try scratch.cluster(.durable)
      try await cluster.ensureRunning()
      let row = try await scratch.session(cluster).execute(
        """
        SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
          current_setting('full_page_writes') AS pages
        """
      )[0]
      for name in ["fsync", "commit", "pages"] {
        #expect(try row.decode(name, as: String.self) == "on")
      }
      try await cluster.stop()
    }
  }

  @Test func severalAtOnceMakeOne() async throws {
    try await ScratchCluster.with { scratch in
      let servers = try await withThrowingTaskGroup { group in
        for _ in 0..<5 {
          group.addTask {
            let cluster = try scratch.cluster()
            try await cluster.bootstrap(owner: "o", program: "p", database: "d")
            return try #require(await cluster.status().process)
          }
        }
        return try await group.reduce(into: Set()) { $0.insert($1) }
      }
      #expect(servers.count == 1)
    }
  }

  @Test func bootstrapMakesRolesThatCannotDoTooMuch() async throws {
    try await ScratchCluster.with { scratch in
      let cluster = try scratch.cluster()
      for _ in 1...2 { try await cluster.bootstrap(owner: "o", program: "p", database: "d") }
      try await cluster.ensureDatabase("d2", owner: "o", program: "p")
      let roles = try await scratch.session(cluster).execute(
        """
        SELECT bool_or(rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb) AS powerful,
          bool_and(rolcanlogin) AS login
        FROM pg_roles WHERE rolname IN ('o', 'p')
        """
      )[0]
      #expect(try roles.decode("powerful", as: Bool.self) == false)
      #expect(try roles.decode("login", as: Bool.self))
      for name in ["d", "d2"] {
        try await Session(cluster.address(database: name, role: "o")).execute("CREATE TABLE t ()")
        let program = Session(cluster.address(database: name, role: "p"))
        for statement: SQL in ["CREATE TABLE u ()", "CREATE TEMP TABLE v ()", "SELECT * FROM t"] {
          let error = await #expect(throws: PostgresError.self) {
            try await program.execute(statement)
          }
          #expect(error?.state == .insufficientPrivilege)
        }
      }
      try await cluster.dropDatabase("d2")
      try await cluster.dropDatabase("d2")
    }
  }

  @Test func theLogHoldsNoValues() async throws {
    try await ScratchCluster.with { scratch in
      let cluster = try scratch.cluster()
      try await cluster.ensureRunning()
      let session = scratch.session(cluster)
      try await session.execute("CREATE TABLE t (body text UNIQUE)")
      for _ in 1...2 { _ = try? await session.execute("INSERT INTO t VALUES (\("canary"))") }
      _ = try? await session.execute("SELECT \("canary")::uuid")
      _ = try? await session.execute(SQL(script: "SELECT 'canary' FROM nowhere"))
      _ = try? await session.execute("SELECT \("canary"), pg_terminate_backend(pg_backend_pid())")
      try await cluster.stop()
      let logs = try FileManager.default.contentsOfDirectory(atPath: scratch.data + "/log")
      var text = try String(contentsOfFile: scratch.data + "/start.log", encoding: .utf8)
      for log in logs {
        text += try String(contentsOfFile: "\(scratch.data)/log/\(log)", encoding: .utf8)
      }
      #expect(text.contains("terminating connection"))
      #expect(!text.contains("canary"))
    }
  }

  @Test(arguments: ["with space", "it's \"quoted\" $HOME", String(repeating: "long", count: 40)])
  func anyFolderDoes(_ name: String) async throws {
    try await ScratchCluster.with(named: name) { scratch in
      let cluster = try scratch.cluster()
      try await cluster.ensureRunning()
      let rows = try await scratch.session(cluster).execute("SELECT 1 AS one")
      #expect(rows.count == 1)
    }
  }
}
