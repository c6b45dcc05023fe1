import Postgres
import Testing

@Suite struct VerifyCommandTests {
  @Test func `Derived rows that were tampered with are named, and repaired from events`()
    async throws
  {
    try await Home.with { home in
      for command in [
        ["controller", "set", "main", "--country", "NL"],
        ["request", "log", "--right", "access", "--received", "2026-01-05", "--as", "tester"],
      ] {
        #expect(try await home.start(command).outcome().status == 0)
      }
      #expect(try await Verification.read(home).differences.isEmpty)
      let session = try home.superuser()
      try await session.execute("UPDATE subject_request SET event_count = 7, assignee = 'x'")
      try await session.execute("UPDATE claim SET progress = 'withdrawn'")
      try await session.execute("DELETE FROM deadline WHERE clock = 'refusal'")
      try await session.execute("UPDATE deadline SET due_on = due_on + 1 WHERE clock = 'response'")

      let found = try await Verification.read(home).differences
      #expect(
        Set(found.map(\.field)) == [
          "subject_request.event_count", "subject_request.assignee", "claim.access.progress",
          "deadline.access.refusal", "deadline.access.response.due_on",
        ]
      )
      #expect(found.allSatisfy { $0.remedy == "none" })
      let repaired = try await Verification.read(home, "--repair").differences
      #expect(repaired.map(\.field) == found.map(\.field))
      #expect(repaired.allSatisfy { $0.remedy == "rewritten" })
      #expect(try await Verification.read(home).differences.isEmpty)
    }
  }

  @Test func `What only a backup can mend is named and left alone`() async throws {
    try await Home.with { home in
      let log = [
        "request", "log", "--right", "access", "--received", "2026-01-05", "--as", "tester",
      ]
      for _ in 1...2 { #expect(try await home.start(log).outcome().status == 0) }
      let session = try home.superuser()
      // The keys of two requests change places, and a number goes missing.
      try await session.execute(
        """
        UPDATE vault.data_key AS k
        SET wrapped_key = other.wrapped_key
        FROM vault.data_key AS other
        WHERE other.owner_id <> k.owner_id
        """
      )
      try await session.execute("UPDATE event SET sequence = 3 WHERE sequence = 2")
      let found = try await Verification.read(home, "--repair").differences
      #expect(found.filter { $0.field == "data_key" }.count == 2)
      #expect(found.filter { $0.field == "event.2" }.count == 2)
      #expect(found.allSatisfy { $0.remedy == "none" })
    }
  }

  @Test func `What the demonstration leaves is whole, its assessment and all`() async throws {
    try await Home.with { home in
      let demo = try await home.run("demo", "--output", "\(home.folder)/demo")
      #expect(demo.status == 0, "\(demo.errors)")
      let found = try await Verification.read(home, "--demo")
      #expect(found.differences.isEmpty)
      #expect(found.requests > 10)
      #expect(found.events > found.requests)
    }
  }
}
