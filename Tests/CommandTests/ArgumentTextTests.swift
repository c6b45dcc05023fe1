import Foundation
import Testing

@Suite struct ArgumentTextTests {
  @Test(arguments: [
    ("--name \"$(printf 'a\\377b')\"", "--name"),
    ("--email=\"$(printf 'a\\377@example.org')\"", "--email"),
    ("\"$(printf '\\377')\"", "--received"),
  ])
  func `An argument that is no UTF-8 is refused by its flag, and nothing is logged`(
    _ words: String,
    flag: String
  ) async throws {
    try await Home.with { home in
      let begun = "request log --right access --received 2026-01-05"
      let spawn = Spawn(
        command: ["/bin/sh", "-c", "exec \"$0\" \(begun) \(words)", Home.program],
        environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HABEAS_HOME": home.path],
        input: "/dev/null",
        output: "\(home.folder)/out",
        errors: "\(home.folder)/errors"
      )
      let status = await Spawn.end(of: try spawn.start())
      let errors = try String(contentsOfFile: spawn.errors, encoding: .utf8)
      #expect(status == 64)
      #expect(errors == "habeas: \(flag): holds bytes that are no UTF-8; write it in UTF-8\n")
      #expect(!FileManager.default.fileExists(atPath: home.path))
    }
  }
}
