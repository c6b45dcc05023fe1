import Foundation
import Testing

@Suite struct DatabaseCommandTests {
  @Test func `A database is made, started, stopped and started again`() async throws {
    try await Home.with { home in
      #expect(try await Status.read(home).server == "absent")
      let start = try await home.run("database", "start")
      #expect(start.status == 0)
      #expect(start.output.contains("Applied 0001 create_controller"))
      #expect(start.output.contains(home.path))
      let running = try await Status.read(home)
      #expect(running.server == "running")
      #expect(running.databases == [.init(name: "habeas", schema: "current", role: "bound")])
      #expect(try await home.run("database", "stop").status == 0)
      #expect(try await Status.read(home).server == "stopped")
      let again = try await home.run("database", "stop")
      #expect(again.status == 0)
      #expect(again.output.hasPrefix("Nothing to do"))
      let migrated = try await home.run("database", "migrate")
      #expect(migrated.output == "The schema is up to date.\n")
    }
  }

  @Test func `Two first commands at once both succeed`() async throws {
    try await Home.with { home in
      let commands = try (1...2).map { number in
        try home.start([
          "request", "log", "--right", "access", "--received", "2026-01-0\(number)", "--as",
          "tester",
        ])
      }
      for command in commands {
        let outcome = try await command.outcome()
        #expect(outcome.status == 0, "\(outcome.errors)")
      }
      #expect(try await Verification.read(home).requests == 2)
    }
  }

  @Test func `A server that was killed is started by the next command`() async throws {
    try await Home.with { home in
      #expect(try await home.run("request", "list").status == 0)
      let killed = try ServerProcesses(of: home)
      killed.kill()
      let next = try await home.run("controller", "list")
      #expect(next.output == "main\n")
      #expect(try ServerProcesses(of: home).postmaster != killed.postmaster)
    }
  }

  @Test func `Listing the controllers adds none, so that the first one added stands alone`()
    async throws
  {
    try await Home.with { home in
      let empty = try await home.run("controller", "list")
      #expect(empty.status == 0)
      #expect(empty.output == "")
      #expect(empty.errors.contains("no controller yet"))
      let added = try await home.run("controller", "add", "acme", "--country", "NL")
      #expect(added.status == 0, "\(added.errors)")
      #expect(try await home.run("controller", "list").output == "acme\n")
    }
  }

  @Test(arguments: [["status"], ["verify"]])
  func `A server that cannot be reached is worth another try`(verb: [String]) async throws {
    try await Home.with { home in
      let url = "postgresql://habeas_program@127.0.0.1:1/habeas"
      let key = ["HABEAS_KEY_FILE": "\(home.folder)/none"]
      let outcome = try await home.start(
        ["database"] + verb + ["--database", url],
        environment: key
      ).outcome()
      #expect(outcome.status == 75)
      #expect(outcome.errors.contains("cannot connect to the database"))
    }
  }

  @Test func `A server is migrated by its owner only`() async throws {
    try await Home.with { home in
      let url = "postgresql://habeas_program@127.0.0.1:1/habeas"
      let outcome = try await home.run("database", "migrate", "--database", url)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("HABEAS_OWNER_URL is not set"))
    }
  }
}

/// What `database status --json` prints.
private struct Status: Decodable {
  let server: String
  let databases: [Database]

  struct Database: Decodable, Equatable {
    let name: String
    let schema: String
    let role: String
  }

  static func read(_ home: Home) async throws -> Status {
    let outcome = try await home.run("database", "status", "--json")
    return try JSONDecoder().decode(Status.self, from: Data(outcome.output.utf8))
  }
}
