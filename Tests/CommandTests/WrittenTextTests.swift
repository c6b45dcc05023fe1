import Foundation
import Testing

/// What people write cannot steer a terminal, at whatever door it comes in.
@Suite struct WrittenTextTests {
  private static let escape = "Evil\u{1B}[31mName"

  @Test func `Control characters are refused at every door, with the field`() async throws {
    try await Home.with { home in
      let log = ["request", "log", "--right", "access", "--received", "2026-01-05"]
      let logged = try await home.start(log + ["--name", "Anna", "--json"]).outcome()
      let match = try #require(logged.output.firstMatch(of: /"reference":"([^"]+)"/))
      let reference = String(match.1)
      let rows = "right,received,name,email\naccess,2026-01-05,\(Self.escape),a@example.org\n"
      let csv = try home.write(rows, to: "requests.csv")
      let json = try home.write(
        #"{"right":"access","received":"2026-01-05","name":"Evil\u001b[31mName"}"# + "\n",
        to: "requests.json"
      )
      let letter = try home.write("A subject\n\na\u{0}b\n", to: "letter.txt")
      #expect(
        try await home.run("letter", "draft", reference, "--kind", "acknowledgement").status == 0
      )
      let doors: [(arguments: [String], says: String)] = [
        (log + ["--name", Self.escape], "--name: holds a control character"),
        (log + ["--name", "one\ntwo"], "--name: has several lines"),
        (
          log + ["--external-reference", "a\tb"], "external-reference: holds a control character"
        ),
        (["request", "log", "--csv", csv], "name: holds a control character"),
        (["request", "log", "--json", json], "name: holds a control character"),
        (["request", "note", reference, "--text", Self.escape], "text: holds a control character"),
        (
          ["request", "task", "set", reference, "--action", "search", "--system", Self.escape],
          "system: holds a control character"
        ),
        (["controller", "set", "main", "--name", "a\nb"], "name: has several lines"),
        (["controller", "set", "main", "--name", ""], "name: is empty"),
        (
          ["controller", "set", "main", "--name", String(repeating: "a", count: 201)],
          "name: longer than 200 characters"
        ),
        (["letter", "edit", reference, "1", "--file", letter], "holds a control character"),
      ]
      for (arguments, says) in doors {
        let outcome = try await home.start(arguments).outcome()
        #expect(outcome.status != 0, "\(says)")
        let told = outcome.output + outcome.errors
        #expect(told.contains(says), "\(says): \(told)")
        #expect(!told.unicodeScalars.contains("\u{1B}"), "\(says)")
      }
    }
  }

  @Test func `What is refused is repeated without what steers a terminal`() async throws {
    try await Home.with { home in
      let script = "a\u{1B}[2Jb"
      let outcome = try await home.run(
        "deadline",
        "compute",
        "--regime",
        script,
        "--right",
        "access",
        "--received",
        "2026-01-31",
        "--country",
        "NL"
      )
      #expect(!(outcome.output + outcome.errors).unicodeScalars.contains("\u{1B}"))
    }
  }
}
