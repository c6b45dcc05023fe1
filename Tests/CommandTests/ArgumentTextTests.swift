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
      let outcome = try await home.shell("exec \"$0\" \(begun) \(words)")
      #expect(outcome.status == 64)
      let reason = "\(flag): holds bytes that are no UTF-8; write it in UTF-8"
      #expect(outcome.errors == "habeas: \(reason)\n")
      #expect(!FileManager.default.fileExists(atPath: home.path))
    }
  }
}
