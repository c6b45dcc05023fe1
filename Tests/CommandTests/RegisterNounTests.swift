import ArgumentParser
import Foundation
import Testing

@testable import habeas

/// Every noun of the register has the same verbs, and each prints JSON.
@Suite struct RegisterNounTests {
  private static let nouns = [
    "activity", "purpose", "recipient", "consent", "notice", "responsibility", "duty", "retention",
    "breach", "processor-breach",
  ]
  private static let verbs = [
    "add", "list", "show", "set", "history", "import", "export", "schema",
  ]
  /// Verbs that write a document, or JSON without being asked.
  private static let withoutJSON: Set = [
    "breach notify", "breach tell", "processor-breach notify", "schema",
  ]

  private static func group(_ noun: String) throws -> any ParsableCommand.Type {
    try #require(Habeas.configuration.subcommands.first { $0._commandName == noun })
  }

  @Test(arguments: nouns) func `A noun has every verb`(noun: String) throws {
    let known = try Self.group(noun).configuration.subcommands.flatMap { verb in
      [verb._commandName] + verb.configuration.aliases
    }
    #expect(Set(Self.verbs).subtracting(known) == [])
  }

  @Test(arguments: nouns) func `A verb prints JSON where it prints anything`(noun: String) throws {
    let group = try Self.group(noun)
    for verb in group.configuration.subcommands {
      let name = verb._commandName
      guard Self.withoutJSON.isDisjoint(with: [name, "\(noun) \(name)"]) else { continue }
      let help = Habeas.helpMessage(for: verb, columns: 100)
      #expect(help.contains("--json"), "\(noun) \(name)")
    }
  }

  /// What is done with a noun on the register of the demonstration.
  private struct Walk: Sendable {
    let noun: String
    /// The arguments by which one is shown and its history told.
    let one: [String]
    /// The arguments of `add` and `set`, with `FILE` for the file that is written before.
    let add: [String]
    let set: [String]
    /// The label of what is added.
    let new: String
    /// What the file holds; nil for what 'show --json' prints, under the new label.
    let file: String?

    init(
      _ noun: String,
      _ one: [String],
      add: [String] = ["--file", "FILE"],
      set: [String] = ["--file", "FILE", "--reason", "Walk"],
      new: String = "walk",
      file: String? = nil
    ) {
      (self.noun, self.one, self.add, self.set) = (noun, one, add, set)
      (self.new, self.file) = (new, file)
    }
  }

  private static let event = [
    "--principal", "lee@example.org", "--purpose", "newsletter/offers", "--event",
  ]

  // What changes an activity is on one side, and what a processor on the other.
  private static let walks = [
    Walk("activity", ["orders"]), Walk("recipient", ["shop-cloud"]),
    Walk("purpose", ["orders/books"], new: "orders/walk"),
    Walk(
      "consent",
      ["--principal", "sam@example.org"],
      add: event + ["given", "--notice", "newsletter-form@1:nl"],
      set: event + ["withdrawn"]
    ),
    Walk(
      "notice",
      ["newsletter-form@1:nl"],
      add: ["walk@1:en", "--file", "FILE"],
      set: ["walk:en", "--file", "FILE"],
      file: "We send you offers."
    ),
    Walk("responsibility", ["shop-cloud"], new: "mail-house"),
    Walk("duty", ["privacy-training"]), Walk("retention", ["orders-contact"]),
    Walk("breach", ["2026-wrong-invoices"]), Walk("processor-breach", ["2026-open-bucket"]),
  ]

  @Test func `Each verb of each noun prints JSON that is JSON`() async throws {
    try await Home.with { home in
      #expect(try await home.run("demo", "--output", "\(home.folder)/demo").status == 0)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for half in 0..<2 {
          group.addTask {
            for index in Self.walks.indices where index % 2 == half {
              try await Self.take(Self.walks[index], at: home)
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await home.run("database", "verify", "--demo").status == 0)
    }
  }

  private static func take(_ walk: Walk, at home: Home) async throws {
    let noun = walk.noun
    func json(_ verb: String, _ arguments: [String] = []) async throws -> String {
      let outcome = try await home.start([noun, verb, "--demo", "--json"] + arguments).outcome()
      #expect(outcome.status == 0, "\(noun) \(verb): \(outcome.errors)")
      #expect(try Self.values(outcome.output) > 0, "\(noun) \(verb)")
      return outcome.output
    }
    if noun == "processor-breach" {
      // The demonstration works for nobody, so that there is none.
      let template = try await home.run(noun, "template", "--json").output
      let own = template.replacing("\"activity\" : \"hosting\",", with: "")
      _ = try await json("add", ["--file", home.write(own, to: "\(noun).json")])
    }
    _ = try await json("list")
    let shown = try await json("show", walk.one)
    _ = try await json("history", noun == "notice" ? ["newsletter-form"] : walk.one)
    let exported = try await json("export", noun == "consent" ? ["--all"] : [])
    let imported = try await json("import", [home.write(exported, to: "all-\(noun).json")])
    #expect(!imported.contains("\"kept\":\"changed\""), "\(noun)")
    let new = shown.replacing("\"id\":\"\(walk.one[0])\"", with: "\"id\":\"\(walk.new)\"")
    let path = try home.write(walk.file ?? new, to: "\(noun).json")
    _ = try await json("add", walk.add.map { $0 == "FILE" ? path : $0 })
    _ = try await json("set", walk.set.map { $0 == "FILE" ? path : $0 })
    let schema = try await home.run(noun, "schema")
    #expect(schema.output.contains("\"urn:habeas:schema:\(noun):1\""))
    #expect(try Self.values(schema.output) == 1)
  }

  /// How many JSON values a command printed: one over several lines, or one a line.
  private static func values(_ output: String) throws -> Int {
    if (try? JSONSerialization.jsonObject(with: Data(output.utf8))) != nil { return 1 }
    let lines = output.split(separator: "\n")
    for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    return lines.count
  }
}
