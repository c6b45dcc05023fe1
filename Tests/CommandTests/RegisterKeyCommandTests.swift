import Foundation
import Testing

/// Keys and steps of the register, as programs and officers give them.
@Suite struct RegisterKeyCommandTests {
  private static let key = "0F8FAD5B-D9CB-469F-A165-70867728950E"

  @Test func `A command that is repeated under its key answers as the first time`() async throws {
    try await Home.with { home in
      let file = "\(home.folder)/training.yaml"
      #expect(try await home.run("duty", "template", "--output", file).status == 0)
      let add = ["duty", "add", "--file", file, "--idempotency-key", Self.key]
      let first = try await home.start(add).outcome()
      #expect(first.output == "privacy-training  version 1  Privacy training\n")
      let again = try await home.start(add).outcome()
      #expect(again.status == 0)
      #expect(again.output == first.output)
      #expect(again.errors.contains("done before under this key"))
      let plain = try await home.start(Array(add.dropLast(2)) + ["--json"]).outcome()
      #expect(plain.status == 0)
      #expect(plain.output.contains("\"kept\":\"unchanged\""))
      let asked = try await home.start(add + ["--json"]).outcome()
      #expect(asked.output.contains("\"kept\":\"added\""))
      let other = try await home.start([
        "duty", "done", "privacy-training", "--evidence", "A list", "--idempotency-key", Self.key,
      ]).outcome()
      #expect(other.status == 1)
      #expect(other.errors.contains("idempotency key: it was used for something else"))
      let history = try await home.run("duty", "history", "privacy-training", "--json")
      #expect(history.output.split(separator: "\n").count == 1)
    }
  }

  @Test func `A breach is worked on step by step`() async throws {
    try await Home.with { home in
      let template = try await home.output("breach template")
      let early = try home.write(template, to: "breach.yaml")
      let known = template.replacing(
        "contact: privacy@example.org",
        with: "contact: privacy@example.org\n  consequences: None\n  measures: [A wipe from afar]"
      )
      let file = try home.write(known, to: "known.yaml")
      #expect(try await home.run("breach", "add", "--file", early).status == 0)
      let label = "2026-lost-laptop"
      let steps = [
        ["assess", label, "--risk", "unlikely", "--reasons", "The disk is encrypted"],
        ["not-told", label, "--ground", "34(1)", "--reasons", "No high risk"],
        ["close", label, "--cause", "A train", "--prevention", "Trackers"],
      ]
      for step in steps.dropLast() {
        let outcome = try await home.start(["breach"] + step).outcome()
        #expect(outcome.status == 0, "\(outcome.errors)")
      }
      let hasty = try await home.start(["breach"] + steps[2]).outcome()
      #expect(hasty.errors.contains("description.consequences: "))
      // What was recorded meanwhile is in no file of the beginning.
      let set = ["breach", "set", "--reason", "Known now", "--file", file]
      let dropped = try await home.start(set).outcome()
      #expect(dropped.status == 1)
      #expect(dropped.errors.contains("drops what was recorded: risk, communication"))
      for step in [set + ["--seen", "3"]] + steps.map({ ["breach"] + $0 }) {
        let outcome = try await home.start(step).outcome()
        #expect(outcome.status == 0, "\(outcome.errors)")
      }
      let notify = ["breach", "notify", label, "--authority", "AP", "--format", "md"]
      let refused = try await home.start(notify).outcome()
      #expect(refused.status == 1)
      #expect(refused.errors.contains("a risk is unlikely"))
      let written = try await home.start(notify + ["--anyway", "The press knows"]).outcome()
      #expect(written.status == 0, "\(written.errors)")
      let shown = try await home.run("breach", "show", label, "--json")
      #expect(shown.output.contains("\"toldAnyway\":\"The press knows\""))
    }
  }

  @Test func `The events of all consents are exported and read back`() async throws {
    try await Home.with { home in
      #expect(
        try await home.run("demo", "--output", "\(home.folder)/demo").status == 0
      )
      let file = "\(home.folder)/consents.jsonl"
      let all = ["consent", "export", "--demo", "--all", "--as", "events"]
      let exported = try await home.start(all + ["--output", file]).outcome()
      #expect(exported.status == 0, "\(exported.errors)")
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(try await home.start(all).outcome().output == text)
      let count = text.split(separator: "\n").count
      #expect(count == 4)
      let again = try await home.run("consent", "import", "--demo", file)
      #expect(again.output == "0 recorded, \(count) recorded before, 0 refused\n")
      let person = ["consent", "export", "--demo", "--principal", "robin@example.org"]
      let one = try await home.start(person + ["--as", "events"]).outcome()
      #expect(one.output.split(separator: "\n").count == 2)
      #expect(try await home.start(person + ["--all", "--as", "events"]).outcome().status == 64)
    }
  }
}
