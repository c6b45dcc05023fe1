import Foundation
import Testing

@Suite struct StandardOutputTests {
  @Test(arguments: ["deadline rules list", "deadline rules list --json", "dpia schema habeas"])
  func `A disk that is full is told, not passed over`(_ words: String) async throws {
    try await Home.with { home in
      let outcome = try await home.shell("exec \"$0\" \(words) > /dev/full")
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("habeas: standard output: cannot be written"))
    }
  }

  @Test(arguments: [
    "\"$0\" request log --mail - <letter.eml >/dev/full; echo $? >status",
    // The reader closes its end before the program is started.
    """
    mkfifo gate; { cat gate; "$0" request log --mail - <letter.eml; echo $? >status; } \
    | { exec 0<&-; echo >gate; }
    """,
  ])
  func `A letter that was taken in does not go back, whoever reads what is printed`(
    _ script: String
  ) async throws {
    try await Home.with { home in
      _ = try home.write(WrittenLetter.text(WrittenLetter.access), to: "letter.eml")
      let outcome = try await home.shell("cd '\(home.folder)'; \(script)")
      let status = try String(contentsOfFile: "\(home.folder)/status", encoding: .utf8)
      #expect(status == "0\n", "\(outcome.errors)")
      #expect(outcome.errors.contains("standard output: cannot be written"))
      #expect(try await Verification.read(home).requests == 1)
    }
  }
}
