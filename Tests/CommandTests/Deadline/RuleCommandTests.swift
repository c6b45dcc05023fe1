import Foundation
import Testing

@Suite struct RuleCommandTests {
  private struct Addition: Decodable {
    let number: Int
    let rules: [String]
    let reason: String
    let by: String
  }

  @Test func `A rule is copied from the table, added, and its addition listed`() async throws {
    try await Home.with { home in
      let whole = try await home.output("deadline rules table").split(whereSeparator: \.isNewline)
      let table = try await home.output("deadline rules table --regime EU_GDPR")
        .split(whereSeparator: \.isNewline)
      #expect(table.first == whole.first)
      #expect(table.count > 1 && table.count < whole.count)
      let wrong = try await home.run("deadline", "rules", "table", "--regime", "MARS")
      #expect(wrong.status == 64)
      #expect(wrong.errors.contains("--regime: expected one of"))
      let listed = try await home.run("deadline", "rules", "list", "--regime", "MARS")
      #expect(listed.status == 64)

      #expect(try await home.output("deadline rules changes") == "No rules were added.\n")
      let model = try #require(table.first { $0.hasPrefix("GDPR-15,") })
      let row = model.replacing("GDPR-15,", with: "OWN-15,")
        .replacing("2018-05-25", with: "2026-01-01")
      let file = try home.write("\(table[0])\n\(row)\n", to: "rules.csv")
      _ = try await home.output("deadline rules add --as tester --reason Act --file", file)
      let changes = try await home.lines(of: Addition.self, "deadline rules changes")
      #expect(changes.map(\.rules) == [["OWN-15"]])
      #expect(changes.map(\.reason) == ["Act"])
      #expect(changes.map(\.by) == ["tester"])
      #expect(try await home.output("deadline rules changes").contains("OWN-15"))
    }
  }
}
