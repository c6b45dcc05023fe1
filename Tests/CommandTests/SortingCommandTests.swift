import Foundation
import Testing

@Suite struct SortingCommandTests {
  private struct Taken: Decodable {
    let outcome: String
    let letter: String?
    let reference: String?
    let received: String
    let evidence: String
    let due: String?
    let daysOverdue: Int?
  }

  private static func take(
    _ letter: String,
    _ home: Home,
    _ flags: [String] = []
  ) async throws -> Taken {
    let file = try home.write(letter, to: "letter.eml")
    let outcome = try await home.start(
      ["request", "log", "--mail", "-", "--json", "--as", "tester"] + flags,
      input: file
    ).outcome()
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Taken.self, from: Data(outcome.output.utf8))
  }

  @Test func `A letter without text is kept, listed, shown, reported and settled as a request`()
    async throws
  {
    try await Home.with { home in
      let taken = try await Self.take(WrittenLetter.text(""), home)
      #expect(taken.outcome == "unclear")
      #expect(taken.evidence == "received-field")
      let id = try #require(taken.letter)
      #expect(try await Self.take(WrittenLetter.text(""), home).letter == id)
      let list = try await home.run("intake", "list")
      #expect(list.output.contains(id))
      #expect(list.output.contains("2026-01-05"))
      let report = try await home.run("report", "deadlines")
      #expect(report.output.contains("1 letter waits to be sorted, since 2026-01-05"))
      let shown = try await home.run("intake", "show", id)
      #expect(shown.output.contains("jan@example.org"))
      let key = UUID().uuidString
      for _ in 1...2 {
        let settled = try await home.start([
          "intake", "settle", id, "--right", "erasure", "--idempotency-key", key, "--as", "tester",
        ]).outcome()
        #expect(settled.status == 0, "\(settled.errors)")
        #expect(settled.output.contains(/^logged 2026-\S+: erasure/))
      }
      let found = try await home.run("request", "find", "--email", "jan@example.org")
      #expect(found.output.contains("2026-01-05"))
      #expect(try await home.run("intake", "list").output == "No letter waits.\n")
      #expect(try await Verification.read(home).differences.isEmpty)
    }
  }

  @Test func `What was done since is not called overdue where an act is repeated`() async throws {
    try await Home.with { home in
      _ = try await home.run("controller", "set", "main", "--country", "NL", "--as", "tester")
      let id = try #require(try await Self.take(WrittenLetter.text(""), home).letter)
      let settle = [
        "intake", "settle", id, "--right", "access", "--idempotency-key", UUID().uuidString,
      ]
      let first = try await home.start(settle).outcome().output
      #expect(first.contains("OVERDUE"))
      let reference = try #require(first.firstMatch(of: /logged (\S+):/)).1
      let withdrawn = try await home.run("request", "withdraw", String(reference))
      #expect(withdrawn.status == 0, "\(withdrawn.errors)")
      let again = try await home.start(settle).outcome().output
      #expect(again == "logged \(reference): access, nothing is due any more\n")
    }
  }

  @Test func `What is no request is destroyed, and only whole decisions are taken`() async throws {
    try await Home.with { home in
      let id = try #require(try await Self.take(WrittenLetter.text(""), home).letter)
      for flags in [
        [], ["--no-request"], ["--reason", "x"], ["--right", "access", "--no-request"],
        ["--no-request", "--reason", "x", "--email", "a@example.org"],
      ] {
        let outcome = try await home.start(["intake", "settle", id] + flags).outcome()
        #expect(outcome.status == 64, "\(flags)")
      }
      let settled = try await home.run(
        "intake",
        "settle",
        id,
        "--no-request",
        "--reason",
        "an empty mail"
      )
      #expect(settled.output == "no request, the letter is destroyed\n")
      let shown = try await home.run("intake", "show", id)
      #expect(shown.output.contains("an empty mail"))
      #expect(!shown.output.contains("jan@example.org"))
      #expect(try await Self.take(WrittenLetter.text(""), home).outcome == "settled-before")
      #expect(try await Verification.read(home).differences.isEmpty)
    }
  }

  @Test func `With a right the letter is logged as what a person says it is`() async throws {
    try await Home.with { home in
      _ = try await home.run("controller", "set", "main", "--country", "NL", "--as", "tester")
      let taken = try await Self.take(
        WrittenLetter.text(WrittenLetter.access),
        home,
        ["--right", "erasure", "--name", "Johanna Jansen", "--received", "2026-01-06"]
      )
      #expect(taken.outcome == "logged")
      #expect(taken.evidence == "told")
      let reference = try #require(taken.reference)
      let shown = try await home.run("request", "show", reference)
      #expect(shown.output.contains("Johanna Jansen <jan@example.org>"))
      #expect(shown.output.contains("erasure"))
      #expect(!shown.output.contains("access"))
      #expect(taken.due == "2026-02-06")
      #expect((taken.daysOverdue ?? 0) > 0)
      let file = try home.write(WrittenLetter.text(""), to: "empty.eml")
      for flags in [["--email", "a@example.org"], ["--right", "access", "--email", "nobody"]] {
        let outcome = try await home.start(["request", "log", "--mail", file] + flags).outcome()
        #expect(outcome.status == 64, "\(flags): \(outcome.errors)")
      }
    }
  }

  @Test func `A right settles the letter that waits`() async throws {
    try await Home.with { home in
      let kept = try await Self.take(WrittenLetter.text(""), home)
      #expect(kept.outcome == "unclear")
      let taken = try await Self.take(WrittenLetter.text(""), home, ["--right", "access"])
      #expect(taken.outcome == "logged")
      #expect(taken.received == kept.received)
      #expect(try await home.run("intake", "list").output == "No letter waits.\n")
      #expect(try await Verification.read(home).requests == 1)
    }
  }

  @Test(arguments: [
    nil, "Received: from a by mx.example.com; Sun, 05 Jan 2999 09:00:00 +0000",
  ])
  func `An arrival that nothing shows is assumed, and said to be`(field: String?) async throws {
    try await Home.with { home in
      let file = try home.write(
        WrittenLetter.text(WrittenLetter.access, received: field),
        to: "letter.eml"
      )
      let outcome = try await home.run("request", "log", "--mail", file, "--as", "tester")
      #expect(outcome.output.contains("receipt assumed: now"))
      #expect(outcome.output.contains("the letter is dated 2026-01-05"))
      #expect(outcome.output.contains("--received"))
      let match = try #require(outcome.output.firstMatch(of: /logged (\S+):/))
      let shown = try await home.run("request", "show", String(match.1))
      #expect(shown.output.contains("ASSUMED"))
      let json = try await home.run("request", "show", String(match.1), "--json")
      #expect(json.output.contains(#""receiptEvidence":"assumed""#))
    }
  }

  @Test(arguments: [WrittenLetter.access, ""])
  func `A second delivery has the receipt of the first`(_ text: String) async throws {
    try await Home.with { home in
      let letter = WrittenLetter.text(text, received: nil)
      let first = try await Self.take(letter, home)
      let second = try await Self.take(letter, home)
      #expect(second.outcome == (text.isEmpty ? "unclear" : "logged-before"))
      #expect(second.reference == first.reference)
      #expect(second.letter == first.letter)
      #expect(second.received == first.received)
      #expect(second.evidence == "assumed")
    }
  }

  @Test func `A letter that was settled has the receipt of its delivery`() async throws {
    try await Home.with { home in
      let letter = WrittenLetter.text("", received: nil)
      let first = try await Self.take(letter, home)
      let id = try #require(first.letter)
      let reason = ["--no-request", "--reason", "an empty mail"]
      let settled = try await home.start(["intake", "settle", id] + reason).outcome()
      #expect(settled.status == 0, "\(settled.errors)")
      let second = try await Self.take(letter, home)
      #expect(second.outcome == "settled-before")
      #expect(second.received == first.received)
    }
  }

  @Test func `Without the right key file the mail server is asked to try again`() async throws {
    try await Home.with { home in
      _ = try await Self.take(WrittenLetter.text(WrittenLetter.access), home)
      let file = try home.write(WrittenLetter.text(""), to: "letter.eml")
      let key = home.path + "/root.key"
      let content = try String(contentsOfFile: key, encoding: .utf8)
      try FileManager.default.removeItem(atPath: key)
      let missing = try await home.start(["request", "log", "--mail", file]).outcome()
      #expect(missing.status == 75, "\(missing.errors)")
      try "not a key".write(toFile: key, atomically: true, encoding: .utf8)
      let wrong = try await home.start(["request", "log", "--mail", file]).outcome()
      #expect(wrong.status == 75, "\(wrong.errors)")
      try content.write(toFile: key, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
      let mended = try await home.start(["request", "log", "--mail", file]).outcome()
      #expect(mended.status == 0, "\(mended.errors)")
    }
  }
}
