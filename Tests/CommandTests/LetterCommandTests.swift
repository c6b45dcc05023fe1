import Foundation
import Testing

@Suite struct LetterCommandTests {
  /// What the commands print of a letter.
  private struct Letter: Decodable {
    let number: Int
    let state: String
    let text: String
    let version: Int
    let attempts: Int
    let message: Message?

    struct Message: Decodable, Equatable {
      let channel: String
      let messageID: String?
      let recipient: String?
      let sha256: String
    }
  }

  private static func run(_ home: Home, _ arguments: [String]) async throws -> Letter {
    let outcome = try await home.start(arguments + ["--json", "--as", "tester"]).outcome()
    return try #require(
      try? JSONDecoder().decode(Letter.self, from: Data(outcome.output.utf8)),
      "\(outcome.status): \(outcome.errors)"
    )
  }

  /// Logs a request from a letter and gives its reference.
  private static func log(_ home: Home) async throws -> String {
    let text = WrittenLetter.text(WrittenLetter.access, received: nil)
    let letter = try home.write(text, to: "letter.eml")
    let arguments = ["request", "log", "--mail", letter, "--json", "--as", "tester"]
    let outcome = try await home.start(arguments).outcome()
    let line = try JSONDecoder().decode(
      [String: Logged].self,
      from: Data("{\"line\":\(outcome.output)}".utf8)
    )
    return try #require(line["line"]?.reference)
  }

  private struct Logged: Decodable {
    let reference: String
  }

  /// A program in place of sendmail.
  private static func sendmail(_ home: Home, _ name: String, _ last: String) throws -> String {
    let path = try home.write(
      "#!/bin/sh\ncat > '\(home.folder)/\(name).part'\n"
        + "mv '\(home.folder)/\(name).part' '\(home.folder)/\(name).eml'\n\(last)\n",
      to: name
    )
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return path
  }

  @Test func `A letter is drafted, edited, shown and sent`() async throws {
    try await Home.with { home in
      let reference = try await Self.log(home)
      let draft = try await Self.run(
        home,
        ["letter", "draft", reference, "--kind", "acknowledgement", "--language", "fr"]
      )
      #expect(draft.state == "draft")
      #expect(draft.text.hasPrefix("Votre demande \(reference)"))
      let file = "\(home.folder)/draft.txt"
      let shown = try await home.run(
        "letter",
        "show",
        reference,
        "--format",
        "text",
        "--output",
        file
      )
      #expect(shown.status == 0, "\(shown.errors)")
      #expect(try String(contentsOfFile: file, encoding: .utf8) == draft.text)
      _ = try home.write(draft.text + "\nPost-scriptum\n", to: "draft.txt")
      let edited = try await Self.run(
        home,
        ["letter", "edit", reference, "--file", file, "--base-version", "1"]
      )
      #expect(edited.version == 2)
      #expect(edited.text == draft.text + "\nPost-scriptum\n")
      let takes = try Self.sendmail(home, "takes", "exit 0")
      let sent = try await Self.run(
        home,
        ["letter", "send", reference, "--from", "privacy@example.com", "--sendmail", takes]
      )
      #expect(sent.state == "sent")
      #expect(sent.message?.recipient == "jan@example.org")
      let original = try await home.run("letter", "show", reference, "--format", "original")
      let given = try String(contentsOfFile: "\(home.folder)/takes.eml", encoding: .utf8)
      #expect(original.output == given)
      #expect(given.contains("In-Reply-To: <1@example.org>\r\n"))
      let history = try await home.run("request", "history", reference)
      #expect(history.output.contains("acknowledged by tester"))
    }
  }

  @Test func `Letters come from the sender that the profile names, and from nobody else`()
    async throws
  {
    try await Home.with { home in
      let reference = try await Self.log(home)
      _ = try await Self.run(
        home,
        ["letter", "draft", reference, "--kind", "acknowledgement"]
      )
      let takes = try Self.sendmail(home, "takes", "exit 0")
      let send = ["letter", "send", reference, "--sendmail", takes]
      let refused = try await home.start(send).outcome()
      #expect(refused.status == 1)
      #expect(refused.errors.contains("habeas controller set main --mail-from"))
      for (arguments, says) in [
        (["--mail-name", "Privacy"], "--mail-name: give --mail-from too"),
        (["--mail-from", "privacy"], "--mail-from"),
        (["--mail-from", "p@example.com", "--mail-name", " "], "--mail-name: a name on one line"),
      ] {
        let wrong = try await home.start(["controller", "set", "main"] + arguments).outcome()
        #expect(wrong.status == 64 && wrong.errors.contains(says), "\(wrong.errors)")
      }
      let set = try await home.run(
        "controller",
        "set",
        "main",
        "--mail-from",
        "privacy@example.com",
        "--mail-name",
        "Privacy team"
      )
      #expect(set.output.contains("from Privacy team <privacy@example.com>"), "\(set.errors)")
      let sent = try await Self.run(home, send)
      #expect(sent.state == "sent")
      let given = try String(contentsOfFile: "\(home.folder)/takes.eml", encoding: .utf8)
      #expect(given.contains("From: Privacy team <privacy@example.com>"))
      #expect(sent.message?.messageID?.hasSuffix("@example.com") == true)
    }
  }

  /// Killed between hand-over and record, it is shown as maybe sent, and repeated as the same.
  @Test func `Whoever is killed while sending leaves a letter that may be sent`() async throws {
    try await Home.with { home in
      let reference = try await Self.log(home)
      _ = try await Self.run(
        home,
        [
          "letter", "draft", reference, "--kind", "identity-question", "--reason", "no signature",
          "--ask", "your customer number", "--language", "en",
        ]
      )
      let hangs = try Self.sendmail(home, "hangs", "exec sleep 86400")
      let running = try home.start([
        "letter", "send", reference, "--from", "privacy@example.com", "--sendmail", hangs,
        "--time-limit", "5",
      ])
      let handed = "\(home.folder)/hangs.eml"
      while !FileManager.default.fileExists(atPath: handed) { await Task.yield() }
      running.kill()
      _ = try await running.outcome()
      var seen = try await Self.run(home, ["letter", "show", reference])
      while seen.state == "sending" {
        seen = try await Self.run(home, ["letter", "show", reference])
      }
      #expect(seen.state == "maybe-sent")
      let before = try await home.run("request", "history", reference)
      #expect(!before.output.contains("identity-asked"))
      let takes = try Self.sendmail(home, "takes", "exit 0")
      let again = try await Self.run(
        home,
        ["letter", "send", reference, "--again", "--sendmail", takes]
      )
      #expect(again.state == "sent")
      #expect(again.attempts == 2)
      #expect(again.message == seen.message)
      let first = try Data(contentsOf: URL(filePath: handed))
      #expect(try Data(contentsOf: URL(filePath: "\(home.folder)/takes.eml")) == first)
      let after = try await home.run("request", "history", reference)
      #expect(after.output.contains("identity-asked: no signature"))
    }
  }

  @Test func `What a letter lacks is named`() async throws {
    try await Home.with { home in
      let reference = try await Self.log(home)
      let cases: [(arguments: [String], status: Int32, says: String)] = [
        (["draft", reference, "--kind", "bill"], 64, "kind"),
        (["draft", reference, "--kind", "extension"], 64, "--months"),
        (["draft", reference, "--kind", "identity-question"], 1, "reason: is empty"),
        (["draft", reference, "--kind", "answer"], 1, "cannot be answered before it is decided"),
        (["show", reference], 1, "has no letter"),
        (["send", reference], 1, "has no letter"),
        (["send", reference, "--from", "nobody"], 64, "from"),
        (["send", reference, "--from", "a@b.c", "--sendmail", "mail"], 64, "absolute path"),
      ]
      for (arguments, status, says) in cases {
        let outcome = try await home.start(["letter"] + arguments).outcome()
        #expect(outcome.status == status, "\(arguments)")
        #expect(outcome.errors.contains(says), "\(outcome.errors)")
      }
      let none = try await home.run("letter", "list")
      #expect(none.output == "No letter waits.\n")
    }
  }
}
