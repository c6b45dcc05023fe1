import Foundation
import Testing

@Suite struct PurposeCommandTests {
  private struct Purpose: Decodable, Equatable {
    let purpose: String
    let name: String
    let basis: String?
  }

  private struct Kept: Decodable {
    let activity: String
    let version: Int
    let purposes: [String]
  }

  private struct Change: Decodable {
    let purpose: String
    let reason: String?
    let before: String?
    let after: String?
  }

  @Test func `A purpose is added, changed and exported, and comes back`() async throws {
    try await Home.with { home in
      let activity = "\(home.folder)/payroll.yaml"
      _ = try await home.output("activity template --output", activity)
      _ = try await home.output("activity add --file", activity)
      let template = try await home.output("purpose template")
      let file = try home.write(
        template.replacing("payroll/fraud", with: "payroll/bonus"),
        to: "bonus.yaml"
      )
      let added = try await home.lines(of: Kept.self, "purpose add --file", file)
      #expect(added.map(\.purposes) == [["payroll/bonus"]])
      #expect(added.map(\.version) == [2])
      let twice = try await home.output("purpose add --file", file)
      #expect(twice.contains("unchanged"))
      let shown = try await home.output("purpose show payroll/bonus")
      #expect(shown.contains("Detecting fraud"))

      let changed = try home.write(
        """
        id: payroll/bonus
        name: Paying a bonus
        data: [pay]
        basis: {contract: {subject: The contract of employment}}
        """,
        to: "changed.yaml"
      )
      let set = try await home.lines(
        of: Kept.self,
        "purpose set --reason Agreed --file",
        changed
      )
      #expect(set.map(\.version) == [3])
      let history = try await home.lines(of: Change.self, "purpose history payroll/bonus")
      #expect(history.map(\.after) == ["6(1)(f)", "6(1)(b)"])
      #expect(history.last?.before == "6(1)(f)")
      #expect(history.last?.reason == "Agreed")
      let unknown = try await home.run("purpose", "history", "payroll/nothing")
      #expect(unknown.status == 1)

      let listed = try await home.lines(of: Purpose.self, "purpose list")
      #expect(listed.contains { $0.purpose == "payroll/bonus" && $0.basis == "6(1)(b)" })
      let page = try await home.output("purpose export payroll/bonus --format md")
      #expect(page.contains("Paying a bonus"))
      for format in ["csv", "yaml", "json", "xlsx"] {
        let table = "\(home.folder)/purposes.\(format)"
        _ = try await home.output("purpose export --format \(format) --output", table)
        try await Home.with { other in
          _ = try await other.output("activity add --file", activity)
          let imported = try await other.lines(of: Kept.self, "purpose import", table)
          #expect(imported.map(\.version) == [2], "\(format)")
          #expect(try await other.lines(of: Purpose.self, "purpose list") == listed, "\(format)")
        }
      }
    }
  }
}
