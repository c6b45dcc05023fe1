import Foundation
import Testing

@Suite struct KeyCommandTests {
  @Test func `A rotated key opens everything, and the former one nothing`() async throws {
    try await Home.with { home in
      let logged = try await Self.logOne(home)
      #expect(logged.errors.contains("BACK IT UP"))
      let former = "\(home.folder)/former.key"
      let exported = try await home.run("key", "export", former)
      #expect(exported.status == 0)
      #expect(exported.output.contains("apart from the database"))
      #expect(try Self.mode(of: former) == 0o600)
      let before = try await KeyCheck.read(home)
      #expect(before.databases.map(\.opened) == [1])

      #expect(try await home.run("key", "rotate").status == 0)
      let after = try await KeyCheck.read(home)
      #expect(after.rootKeys.count == 1)
      #expect(after.rootKeys != before.rootKeys)
      #expect(try await home.run("request", "list").output.contains("Jan Jansen"))
      #expect(try await Verification.read(home).differences.isEmpty)

      let stale = ["HABEAS_KEY_FILE": former]
      let refused = try await home.run("request", "list", environment: stale)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("the key file does not hold the root key"))
      #expect(refused.output.isEmpty)
      #expect(try await home.run("key", "check", environment: stale).status == 1)
    }
  }

  @Test func `A rotation that was broken off is finished by the next`() async throws {
    try await Home.with { home in
      _ = try await Self.logOne(home)
      let first = try await KeyCheck.read(home).rootKeys
      #expect(try await home.run("key", "rotate", "--keep-former").status == 0)
      let both = try await KeyCheck.read(home).rootKeys
      #expect(both.count == 2)
      #expect(both.last == first.first)
      let finished = try await home.run("key", "rotate")
      #expect(finished.output.contains("Finished a rotation"))
      #expect(try await KeyCheck.read(home).rootKeys == [both.first])
      #expect(try await home.run("request", "list").output.contains("Jan Jansen"))
    }
  }

  @Test func `A key file is never overwritten, and never open to others`() async throws {
    try await Home.with { home in
      _ = try await Self.logOne(home)
      let path = try home.write("something else", to: "taken")
      let refused = try await home.run("key", "export", path)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("never overwritten"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "something else")
      #expect(chmod("\(home.path)/root.key", 0o644) == 0)
      let open = try await home.run("key", "check")
      #expect(open.status == 1)
      #expect(open.errors.contains("chmod 600"))
    }
  }

  @Test func `Without its key file a database is not worked on`() async throws {
    try await Home.with { home in
      _ = try await Self.logOne(home)
      #expect(unlink("\(home.path)/root.key") == 0)
      let refused = try await home.run("request", "list")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("where there was one, restore it from its backup"))
      #expect(!FileManager.default.fileExists(atPath: "\(home.path)/root.key"))
    }
  }

  private static func logOne(_ home: Home) async throws -> Home.Outcome {
    let outcome = try await home.run(
      "request",
      "log",
      "--right",
      "access",
      "--received",
      "2026-01-05",
      "--name",
      "Jan Jansen",
      "--as",
      "tester"
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome
  }

  private static func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}

/// What `key check --json` prints.
private struct KeyCheck: Decodable {
  let rootKeys: [String]
  let databases: [Database]

  struct Database: Decodable {
    let opened: Int
  }

  static func read(_ home: Home) async throws -> KeyCheck {
    let outcome = try await home.run("key", "check", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(KeyCheck.self, from: Data(outcome.output.utf8))
  }
}
