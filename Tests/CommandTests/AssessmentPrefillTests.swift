import Foundation
import Testing

@Suite struct AssessmentPrefillTests {
  private struct Kept: Decodable {
    let id: String
    let version: Int
  }

  private struct Change: Decodable {
    let place: String
    let register: String
    let before: String?
    let now: String?
    let here: String?
  }

  private struct Filled: Decodable {
    let version: Int
    let taken: [Change]
    let open: [Change]
  }

  /// The template of an activity, described otherwise.
  private static func activity(_ home: Home, _ description: String) async throws -> String {
    let template = try await home.output("activity template")
    let described = template.replacing(
      "Wages, sick pay and wage tax of our employees",
      with: description
    )
    return try home.write(described, to: "payroll.yaml")
  }

  @Test func `What both changed is compared, and taken over or kept as a person says`()
    async throws
  {
    try await Home.with { home in
      let first = try await Self.activity(home, "Wages")
      _ = try await home.output("activity add --file", first)
      let new = try await home.lines(of: Kept.self, "dpia new --from-activity payroll")
      let id = try #require(new.first?.id)
      let file = "\(home.folder)/dpia.json"
      _ = try await home.output("dpia export \(id) --as habeas --format json --output", file)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.contains("\"Wages\""))
      let written = try home.write(text.replacing("\"Wages\"", with: "\"Pay\""), to: "own.json")
      _ = try await home.output("dpia set \(id) --file", written)
      let second = try await Self.activity(home, "Wages of all employees")
      _ = try await home.output("activity set --reason Described --file", second)

      let compared = try await home.lines(of: Change.self, "dpia prefill \(id) --compare")
      #expect(compared.map(\.place) == ["processing.summary"])
      #expect(compared.first?.register == "activity")
      #expect(compared.first?.before == "Wages")
      #expect(compared.first?.now == "Wages of all employees")
      #expect(compared.first?.here == "Pay")
      let open = try await home.lines(of: Filled.self, "dpia prefill", id)
      #expect(open.first?.open.map(\.place) == ["processing.summary"])

      for flags in [
        ["--compare", "--update", "processing"],
        ["--update", "processing", "--keep", "processing"],
      ] {
        let refused = try await home.start(["dpia", "prefill", id] + flags).outcome()
        #expect(refused.status == 64, "\(flags): \(refused.output)")
      }
      let kept = try await home.lines(
        of: Filled.self,
        "dpia prefill \(id) --update processing --keep processing.summary"
      )
      #expect(kept.first?.open.isEmpty == true)
      let still = try await home.output("dpia prefill \(id) --compare")
      #expect(still == "The registers say what they said.\n")

      let third = try await Self.activity(home, "Wages of everyone")
      _ = try await home.output("activity set --reason Again --file", third)
      let taken = try await home.lines(
        of: Filled.self,
        "dpia prefill \(id) --update processing.summary"
      )
      #expect(taken.first?.taken.map(\.now) == ["Wages of everyone"])
    }
  }

  @Test func `A decision is written in, and a summary goes out without names`() async throws {
    try await Home.with { home in
      let sample = URL(filePath: #filePath)
        .appending(path: "../../../Fixtures/dpia/social-support.yaml").standardized.path
      let new = try await home.lines(of: Kept.self, "dpia new --as anna --file", sample)
      let id = try #require(new.first?.id)
      let both = try await home.run(
        "dpia",
        "decide",
        id,
        "--name",
        "P. Smit, director",
        "--approved",
        "--rejected",
        "no"
      )
      #expect(both.status == 64)
      let decided = try await home.lines(
        of: Kept.self,
        "dpia decide \(id) --as anna --approved --on 2026-09-12 --name",
        "P. Smit, director"
      )
      #expect(decided.map(\.version) == [2])
      let file = "\(home.folder)/summary.md"
      let wrote = try await home.output("dpia export \(id) --as summary --format md --output", file)
      #expect(wrote == "Wrote \(file)\n")
      let summary = try String(contentsOfFile: file, encoding: .utf8)
      #expect(summary.contains("2026-09-12"))
      #expect(!summary.contains("Smit"))
      let refused = try await home.run(
        "dpia",
        "export",
        id,
        "--as",
        "summary",
        "--format",
        "xlsx",
        "--output",
        file
      )
      #expect(refused.status == 64)
    }
  }
}
