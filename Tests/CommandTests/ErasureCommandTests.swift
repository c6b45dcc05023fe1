import Foundation
import Postgres
import Testing

/// The end of cases on the command line, and what is asked after a restore.
@Suite struct ErasureCommandTests {
  /// Logs and closes requests long ago, so that they are due.
  private func close(_ count: Int, _ home: Home) async throws -> [String] {
    let rows = (1...count).map { "access,2021-01-05,Person \($0),person\($0)@example.org,post" }
    let file = try home.write(
      (["right,received,name,email,channel"] + rows).joined(separator: "\n"),
      to: "old.csv"
    )
    #expect(try await home.run("request", "log", "--csv", file, "--as", "tester").status == 0)
    let listed = try await home.run("request", "list", "--json")
    let references = listed.output.matches(of: /"reference":"([^"]+)"/).map { String($0.1) }
    for reference in references {
      for step in [["withdraw"], ["close"]] {
        let arguments =
          ["request"] + step + [
            reference, "--as", "tester", "--at", "2021-01-20T10:00:00Z",
          ]
        #expect(try await home.start(arguments).outcome().status == 0)
      }
    }
    return references
  }

  @Test func `What is due is reported, rehearsed, erased once, and shown as erased`() async throws {
    try await Home.with { home in
      let references = try await close(2, home)
      try #require(references.count == 2)
      let hold = try await home.run(
        "request",
        "hold",
        references[0],
        "--reason",
        "claim 12/34",
        "--ground",
        "legal-proceedings"
      )
      #expect(hold.status == 0, "\(hold.errors)")
      let report = try await home.run("report", "retention", "--json")
      #expect(report.output.contains(/"due" : 1/))
      #expect(report.output.contains(/"held" : 1/))
      let csv = try await home.run("report", "retention", "--format", "csv")
      #expect(csv.output.contains("held for legal-proceedings until it is released"))
      let rehearsed = try await home.run("request", "erase", "--due", "--dry-run")
      #expect(rehearsed.output.contains("1 to be erased, 1 held."))
      let shown = try await home.run("request", "show", references[1])
      #expect(shown.output.contains("Person"))
      let erased = try await home.run("request", "erase", "--due", "--json")
      #expect(erased.output.contains("\"outcome\":\"erased\",\"reference\":\"\(references[1])\""))
      let again = try await home.run("request", "erase", "--due")
      #expect(again.output.contains("0 erased, 1 held."))

      let page = try await home.run("request", "show", references[1])
      #expect(page.status == 0)
      #expect(page.output.contains("on retention-ended"))
      #expect(!page.output.contains("Person"))
      let list = try await home.run("request", "list", "--all")
      #expect(list.output.contains(/erased \d{4}-\d\d-\d\d/))
      let history = try await home.run("request", "history", references[1], "--format", "html")
      #expect(history.output.contains("<svg"))
      let note = try await home.run("request", "note", references[1], "--text", "more")
      #expect(note.status == 1)
      #expect(note.errors.contains("was erased"))
      let early = try await home.run("request", "erase", references[0], "--ground", "court-order")
      #expect(early.status == 1)
      #expect(early.errors.contains("held for legal-proceedings"))
      #expect(try await home.run("key", "rotate").status == 0)
      #expect(try await Verification.read(home).differences.isEmpty)
      #expect(try await home.run("request", "show", references[1]).output == page.output)
      #expect(try await home.run("request", "erase").status == 64)
    }
  }

  @Test func `A run that is killed leaves nothing half erased, and another goes on`() async throws {
    try await Home.with { home in
      let count = try await close(12, home).count
      let session = try home.superuser()
      let running = try home.start(["request", "erase", "--due"])
      // The server waits for the first erasures, and holds the rest back until the program is dead.
      try await session.transaction { database in
        try database.execute(
          SQL(
            script: """
              DO $$
              BEGIN
                WHILE NOT EXISTS (SELECT FROM event WHERE kind = 'erased') LOOP
                  PERFORM pg_sleep(0.001);
                END LOOP;
                LOCK TABLE vault.data_key IN EXCLUSIVE MODE;
              END $$
              """
          )
        )
        running.kill()
      }
      #expect(try await running.outcome().status == 128 + SIGKILL)
      let found = try await Verification.read(home)
      #expect(found.differences.isEmpty)
      #expect((1..<count).contains(found.erased))
      let again = try await home.run("request", "erase", "--due")
      #expect(again.output.contains("\(count - found.erased) erased, 0 held."))
      let whole = try await Verification.read(home)
      #expect(whole.erased == count)
      #expect(whole.differences.isEmpty)
    }
  }

  @Test func `Whether somebody may be stored again is told by the exit code`() async throws {
    try await Home.with { home in
      let check = ["erasure", "check", "--email", "ANNA@example.org"]
      let before = try await home.start(check).outcome()
      #expect(before.status == 0)
      #expect(before.output == "may be stored\n")
      let add = [
        "erasure", "add", "--email", "anna@example.org", "--system", "CRM", "--at",
        "2026-01-02T10:00:00Z",
      ]
      #expect(try await home.start(add).outcome().status == 0)
      let after = try await home.start(check + ["--json"]).outcome()
      #expect(after.status == 1)
      #expect(after.output.contains("\"mayBeStored\":false"))
      // A new root key wraps the same keys: the list is found by the same hashes.
      #expect(try await home.run("key", "rotate").status == 0)
      #expect(try await home.start(check).outcome().status == 1)
      #expect(try await home.start(check + ["--system", "Books"]).outcome().status == 0)
      #expect(try await home.run("erasure", "check").status == 64)

      let candidates = try home.write("bo@example.org\n\nanna@example.org\nAnna\n", to: "list.txt")
      let replay = ["erasure", "replay", "--since", "2026-01-01", "--candidates", candidates]
      let found = try await home.start(replay).outcome()
      #expect(found.status == 1)
      #expect(found.output.contains("line 3: erased 2026-01-02"))
      #expect(found.output.contains(" in CRM, "))
      #expect(found.output.contains("1 of 4 lines must be erased again."))
      let later = ["erasure", "replay", "--since", "2026-01-03", "--candidates", candidates]
      #expect(try await home.start(later).outcome().status == 0)

      let file = "\(home.folder)/erased.jsonl"
      #expect(try await home.run("erasure", "export", file).status == 0)
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      let spoilt = try String(contentsOfFile: file, encoding: .utf8).replacing(
        "\"kind\":\"email\"",
        with: "\"kind\":\"name\""
      )
      let other = try home.write(spoilt, to: "spoilt.jsonl")
      let refused = try await home.run("erasure", "import", other)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("nothing was imported"))
      try await home.superuser().execute("TRUNCATE suppression.erased_person")
      #expect(try await home.start(check).outcome().status == 0)
      #expect(try await home.run("erasure", "import", file).status == 0)
      #expect(try await home.start(check).outcome().status == 1)
      let lift = ["erasure", "lift", "--email", "anna@example.org", "--reason", "consent"]
      #expect(try await home.start(lift).outcome().status == 0)
      #expect(try await home.start(check).outcome().status == 0)
      #expect(try await home.start(lift).outcome().status == 1)
    }
  }

  @Test func `A name tells nobody apart, and what is lifted leaves the rest on the list`()
    async throws
  {
    try await Home.with { home in
      let log = [
        "request", "log", "--received", "2026-01-05", "--name", "Anna Jansen", "--email",
        "anna@example.org", "--right", "erasure", "--as", "tester", "--json",
      ]
      let logged = try await home.start(log).outcome()
      let match = try #require(logged.output.firstMatch(of: /"reference":"([^"]+)"/))
      let acts = [["decide", String(match.1), "--outcome", "granted"], ["act", String(match.1)]]
      for act in acts {
        #expect(try await home.start(["request"] + act + ["--as", "tester"]).outcome().status == 0)
      }
      let namesake = try await home.start(["erasure", "check", "--name", "ANNA jansen"]).outcome()
      #expect(namesake.status == 1)
      #expect(namesake.output.contains("perhaps not: somebody of this name was erased"))
      let candidates = try home.write("anna@example.org\nAnna Jansen\n", to: "list.txt")
      let replay = ["erasure", "replay", "--since", "2026-01-01", "--candidates", candidates]
      let found = try await home.start(replay).outcome()
      #expect(found.output.contains("line 2: perhaps, of the same name: "))
      #expect(found.output.contains("1 of 2 lines must be erased again."))
      let lift = ["erasure", "lift", "--email", "anna@example.org", "--reason", "consent"]
      let lifted = try await home.start(lift).outcome()
      #expect(lifted.output.contains("Still on the list: "))
      #expect(lifted.output.contains("known by name"))
    }
  }

  @Test func `The list of another database of the same controller is taken when that is said`()
    async throws
  {
    try await Home.with { home in
      let reference = try #require(try await close(1, home).first)
      _ = try await home.output("request erase \(reference) --ground person-asked")
      let file = "\(home.folder)/erased.jsonl"
      _ = try await home.output("erasure export", file)
      try await Home.with { other in
        let key = ["HABEAS_KEY_FILE": "\(home.path)/root.key"]
        let refused = try await other.run("erasure", "import", file, environment: key)
        #expect(refused.status == 1, "\(refused.output)")
        let taken = try await other.run(
          "erasure",
          "import",
          file,
          "--another-database",
          environment: key
        )
        #expect(taken.status == 0, "\(taken.errors)")
        #expect(taken.output.contains("1 erased case;"))
      }
    }
  }

  @Test func `A case that came back with a backup is listed and erased again`() async throws {
    try await Home.with { home in
      let reference = try #require(try await close(1, home).first)
      let session = try home.superuser()
      let tables = [
        "subject_request", "event", "act", "letter", "vault.data_key", "suppression.erased_case",
      ]
      let names = tables.map { $0.replacing(".", with: "_") }
      try await session.execute(
        SQL(
          script: zip(tables, names).map { "CREATE TABLE kept_\($1) AS TABLE \($0);" }.joined()
        )
      )
      let erase = ["request", "erase", reference, "--ground", "person-asked"]
      #expect(try await home.start(erase).outcome().status == 0)
      let file = "\(home.folder)/erased.jsonl"
      #expect(try await home.run("erasure", "export", file).output.contains(": 1 entry\n"))
      try await session.execute(
        SQL(
          script: "SET session_replication_role = replica;"
            + zip(tables, names).map { "DELETE FROM \($0); INSERT INTO \($0) TABLE kept_\($1);" }
            .joined()
        )
      )
      let replay = ["erasure", "replay", "--since", "2020-01-01"]
      #expect(try await home.start(replay).outcome().output == "Nobody was erased since.\n")
      let taken = try await home.run("erasure", "import", file)
      #expect(taken.output.contains("1 erased case;"))
      let listed = try await home.start(replay).outcome()
      #expect(listed.output.contains("\(reference) erased"))
      #expect(listed.output.contains("on person-asked: here again, closed"))
      let again = try await home.start(replay + ["--erase-cases", "--json"]).outcome()
      #expect(again.status == 0, "\(again.errors)")
      #expect(again.output.contains("\"outcome\":\"erased\""))
      #expect(try await Verification.read(home).differences.isEmpty)
      let wrong = try await home.start(replay + ["--erase-cases", "--system", "CRM"]).outcome()
      #expect(wrong.status == 64)
    }
  }

  @Test func `Metrics come in every format`() async throws {
    try await Home.with { home in
      _ = try await close(1, home)
      let period = ["report", "metrics", "--from", "2021-01-01", "--to", "2021-12-31"]
      for format in ["table", "csv", "json", "html"] {
        let outcome = try await home.start(period + ["--format", format]).outcome()
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("2021-01"))
        #expect(!outcome.output.contains("Person"))
      }
      let book = "\(home.folder)/metrics.xlsx"
      let written = try await home.start(period + ["--format", "xlsx", "--output", book]).outcome()
      #expect(written.status == 0)
      #expect(FileManager.default.contents(atPath: book)?.prefix(2) == Data("PK".utf8))
      let turned = ["report", "metrics", "--from", "2021-02-01", "--to", "2021-01-01"]
      #expect(try await home.start(turned).outcome().status == 64)
    }
  }
}
