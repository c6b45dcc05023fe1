import Foundation
import Testing

@Suite struct ProcessorBreachCommandTests {
  private struct Kept: Decodable {
    let id: String
    let version: Int
  }

  private struct Version: Decodable {
    let version: Int
    let reason: String?
  }

  private struct Served: Decodable {
    let id: String
    let name: String
    let contact: String
  }

  private static let hosting = """
    id: hosting
    name: Hosting of shops
    systems:
      - {id: storage, name: Object storage}
    role:
      processor:
        record:
          processors:
            - {name: Host Ltd, contact: privacy@host.example}
          clients:
            - id: shop
              controller: {name: Shop B.V., contact: privacy@shop.example}
              processing: [Storing orders]
    """

  @Test func `A breach at a processor goes from the list of those served to the notice`()
    async throws
  {
    try await Home.with { home in
      let hosting = try home.write(Self.hosting, to: "hosting.yaml")
      _ = try await home.output("activity add --file", hosting)
      let served = try await home.lines(
        of: Served.self,
        "processor-breach controllers --system storage"
      )
      #expect(served.map(\.id) == ["shop"])
      #expect(served.map(\.contact) == ["privacy@shop.example"])

      let template = try await home.output("processor-breach template")
      let file = try home.write(template, to: "breach.yaml")
      let added = try await home.lines(of: Kept.self, "processor-breach add --file", file)
      #expect(added.map(\.version) == [1])
      let label = try #require(added.first?.id)
      #expect(try await home.output("processor-breach show", label).contains("Shop B.V."))
      let open = try await home.run("report", "deadlines", "--kind", "breach", "--json")
      #expect(open.output.contains(label))
      let notice = try await home.output("processor-breach notify \(label) shop --format md")
      #expect(notice.contains("The bucket was closed"))

      // A repetition is the same notice.
      let told =
        "processor-breach told \(label) shop --phase initial --channel e-mail "
        + "--sent 2026-10-31T10:00:00Z --idempotency-key \(UUID().uuidString) --words"
      for _ in 1...2 {
        let kept = try await home.lines(of: Kept.self, told, "The notice of today")
        #expect(kept.map(\.version) == [2])
      }
      let silent = try await home.run(
        "processor-breach",
        "told",
        label,
        "shop",
        "--phase",
        "initial",
        "--channel",
        " ",
        "--words",
        "The notice"
      )
      #expect(silent.status == 64)
      let shown = try await home.output("processor-breach show", label, "--json")
      #expect(shown.components(separatedBy: "The notice of today").count == 2)

      let history = try await home.lines(of: Version.self, "processor-breach history", label)
      #expect(history.map(\.version) == [1, 2])
      try await self.travel(label, home)
    }
  }

  private func travel(_ label: String, _ home: Home) async throws {
    let table = "\(home.folder)/breaches.json"
    _ = try await home.output("processor-breach export --format json --output", table)
    let again = try await home.output("processor-breach import", table)
    #expect(again.contains("version 2, unchanged"))
    try await Home.with { other in
      let hosting = try other.write(Self.hosting, to: "hosting.yaml")
      _ = try await other.output("activity add --file", hosting)
      let imported = try await other.lines(of: Kept.self, "processor-breach import", table)
      #expect(imported.map(\.id) == [label])
      let same = try await other.output("processor-breach export --format yaml")
      #expect(same == (try await home.output("processor-breach export --format yaml")))
      let text = try String(contentsOfFile: table, encoding: .utf8)
      let changed = try other.write(
        text.replacing("was open to the public", with: "was open to all"),
        to: "changed.json"
      )
      let set = try await other.lines(
        of: Kept.self,
        "processor-breach set --reason Worded --file",
        changed
      )
      #expect(set.map(\.version) == [2])
      let history = try await other.lines(of: Version.self, "processor-breach history", label)
      #expect(history.last?.reason == "Worded")
    }
  }
}
