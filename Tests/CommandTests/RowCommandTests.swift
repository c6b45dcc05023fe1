import Foundation
import Testing

@Suite struct RowCommandTests {
  @Test func `Rows that name nobody and read alike are told where they may be other requests`()
    async throws
  {
    try await Home.with { home in
      let rows = "right,received\naccess,2026-01-05\naccess,2026-01-05\n"
      let file = try home.write(rows, to: "requests.csv")
      let first = try await home.run("request", "log", "--csv", file, "--as", "tester")
      #expect(first.output == "2 logged, 0 logged before, 0 refused\n")
      #expect(first.errors.contains("warning") == false)
      let again = try await home.run("request", "log", "--csv", file, "--as", "tester")
      #expect(again.status == 0)
      #expect(again.output == "0 logged, 2 logged before, 0 refused\n")
      #expect(again.errors.contains("\(file): lines 2, 3: warning: names nobody"))
      #expect(again.errors.contains("column reference"))
    }
  }

  @Test(arguments: [
    ("right,received,Name,e-mail\naccess,2026-01-05,Canary,canary@example.org\n", 3),
    ("right,received,name,phone", 4),
  ])
  func `A column that is not known is refused before anything is logged`(
    _ rows: String,
    place: Int
  ) async throws {
    try await Home.with { home in
      let file = try home.write(rows, to: "requests.csv")
      let outcome = try await home.run("request", "log", "--csv", file, "--as", "tester")
      #expect(outcome.status == 64)
      #expect(
        outcome.errors.contains("\(file): line 1: column \(place) is not known; known are right")
      )
      #expect(!outcome.errors.localizedCaseInsensitiveContains("canary"))
      #expect(try await Verification.read(home).requests == 0)
    }
  }
}
