import Foundation
import Testing

@Suite struct LogCommandTests {
  @Test func `Bad flags are refused by the name of the field`() async throws {
    try await Home.with { home in
      let cases: [(arguments: [String], field: String)] = [
        (["--right", "forgetting", "--received", "2026-01-05"], "right"),
        (["--right", "access", "--received", "2026-02-30"], "received"),
        (["--right", "access", "--received", "2999-01-01"], "received"),
        (["--right", "access"], "received"),
        (["--right", "access", "--received", "2026-01-05", "--channel", "pigeon"], "channel"),
        (["--right", "access", "--received", "2026-01-05", "--language", "xx"], "language"),
        (["--right", "access", "--received", "2026-01-05", "--email", "nobody"], "email"),
        (
          ["--right", "access", "--received", "2026-01-05", "--mandate", "parent"],
          "--mandate-evidence"
        ),
        (
          ["--right", "access", "--received", "2026-01-05", "--via-processor", "Helpdesk"],
          "--processor-received"
        ),
        (
          [
            "--right", "access", "--received", "2026-01-05", "--unofficial-channel",
            "random-address",
          ],
          "--channel-reason"
        ),
        (
          ["--right", "access", "--received", "2026-01-05", "--channel-reason", "a shop"],
          "--unofficial-channel"
        ),
        (["--csv", "a.csv", "--mandate", "parent"], "--mandate"),
      ]
      for (arguments, field) in cases {
        let outcome = try await home.start(["request", "log"] + arguments).outcome()
        #expect(outcome.status == 64, "\(arguments)")
        #expect(outcome.errors.contains(field), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
      }
      #expect(try await Verification.read(home).requests == 0)
    }
  }

  @Test func `A request for somebody else, through a processor, is logged in one command`()
    async throws
  {
    try await Home.with { home in
      let outcome = try await home.start([
        "request", "log", "--right", "access", "--received", "2026-01-05", "--name", "Otto",
        "--mandate", "parent", "--mandate-evidence", "birth certificate", "--subject-name", "Bo",
        "--via-processor", "Helpdesk Ltd", "--processor-received", "2026-01-02", "--json",
      ]).outcome()
      #expect(outcome.status == 0, "\(outcome.errors)")
      struct Logged: Decodable { let reference: String }
      let reference = try JSONDecoder().decode(Logged.self, from: Data(outcome.output.utf8))
        .reference
      let history = try await home.run("request", "history", reference)
      #expect(history.output.contains("parent: birth certificate"), "\(history.output)")
      #expect(history.output.contains("by Helpdesk Ltd, which had it at 2026-01-02"))
      let found = try await home.run("request", "find", "--name", "Bo")
      #expect(found.output.contains(reference), "\(found.output)")
      #expect(try await Verification.read(home).differences.isEmpty)
    }
  }

  @Test func `Without a country the request is logged, and its deadline says so`() async throws {
    try await Home.with { home in
      let outcome = try await home.run(
        "request",
        "log",
        "--right",
        "access",
        "--received",
        "2026-01-05",
        "--as",
        "tester"
      )
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("country missing"))
      #expect(outcome.errors.contains("habeas controller set main --country"))
      let report = try await home.run("report", "deadlines")
      #expect(report.output.contains(/country[ -]missing/))
    }
  }

  @Test func `Rows that are not right are named by line and field, the others logged`()
    async throws
  {
    try await Home.with { home in
      let file = try home.write(
        """
        right,received,email\r
        access,2026-01-05,a@example.org\r
        forgetting,2026-01-05,b@example.org\r
        erasure,2026-13-05,c@example.org\r
        erasure,2999-01-05,d@example.org\r
        "erasure, access",2026-01-06,e@example.org\r

        """,
        to: "requests.csv"
      )
      let outcome = try await home.run("request", "log", "--csv", file, "--as", "tester")
      #expect(outcome.status == 1)
      #expect(outcome.output == "2 logged, 0 logged before, 3 refused\n")
      #expect(outcome.errors.contains("\(file): line 3: right: "))
      #expect(outcome.errors.contains("\(file): line 4: received: "))
      #expect(outcome.errors.contains("\(file): line 5: received: in the future"))
      #expect(!outcome.errors.contains("@example.org"))
    }
  }

  @Test func `A letter piped twice is logged once`() async throws {
    try await Home.with { home in
      let text = WrittenLetter.text(WrittenLetter.access, received: nil)
      let letter = try home.write(text, to: "letter.eml")
      let arguments = ["request", "log", "--mail", "-", "--json", "--as", "tester"]
      for _ in 1...2 {
        let outcome = try await home.start(arguments, input: letter).outcome()
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(!outcome.output.isEmpty)
      }
      #expect(try await Verification.read(home).requests == 1)
      let found = try await home.run("request", "find", "--email", "JAN@example.org")
      #expect(found.output.contains("Jan Jansen"))
    }
  }

  @Test func `A letter that a person must read is kept until a person says what it asks for`()
    async throws
  {
    try await Home.with { home in
      let text = WrittenLetter.text(
        "I have a question about the GDPR and my personal data.",
        received: nil
      )
      let letter = try home.write(text, to: "letter.eml")
      let piped = ["request", "log", "--mail", "-", "--as", "tester"]
      let kept = try await home.start(piped, input: letter).outcome()
      #expect(kept.status == 0 && kept.output.contains("kept to be sorted as"), "\(kept)")
      #expect(try await Verification.read(home).requests == 0)
      let read = ["request", "log", "--mail", letter, "--right", "access", "--as", "tester"]
      let logged = try await home.start(read).outcome()
      #expect(logged.status == 0 && logged.output.contains("access"))
      #expect(try await Verification.read(home).requests == 1)
      let again = try await home.start(piped, input: letter).outcome()
      #expect(again.status == 0 && again.output.contains("was logged before"))

      let locked = ["HABEAS_KEY_FILE": "\(home.folder)/none"]
      let unopened = try await home.start(piped, input: letter, environment: locked).outcome()
      #expect(unopened.status == 75, "\(unopened.errors)")
    }
  }
}
