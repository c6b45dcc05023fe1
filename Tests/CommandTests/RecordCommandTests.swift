import Foundation
import Testing

@Suite struct RecordCommandTests {
  @Test func `Nobody overwrites what somebody else kept, and sees what is changed`() async throws {
    try await Home.with { home in
      let file = "\(home.folder)/payroll.yaml"
      #expect(try await home.run("activity", "template", "--output", file).status == 0)
      #expect(try await home.run("activity", "add", "--file", file).status == 0)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let other = try home.write(
        text.replacing("unit: Human resources", with: "unit: Finance"),
        to: "other.yaml"
      )
      let set = try await home.run(
        "activity",
        "set",
        "--file",
        other,
        "--reason",
        "A unit",
        "--seen",
        "1"
      )
      #expect(set.status == 0, "\(set.errors)")
      #expect(set.output.contains("~ unit: Human resources → Finance"))
      let stale = try await home.run(
        "activity",
        "set",
        "--file",
        file,
        "--reason",
        "Older",
        "--seen",
        "1"
      )
      #expect(stale.status == 1)
      #expect(stale.errors.contains("version 2 was kept meanwhile"))
      #expect(stale.errors.contains("--seen 2"))
      let imported = try await home.run("activity", "import", other, "--json")
      #expect(imported.output.contains("\"kept\":\"unchanged\""))
    }
  }

  @Test func `The register is shown as it was`() async throws {
    try await Home.with { home in
      let file = "\(home.folder)/payroll.yaml"
      #expect(try await home.run("activity", "template", "--output", file).status == 0)
      #expect(try await home.run("activity", "add", "--file", file).status == 0)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let other = try home.write(
        text.replacing("unit: Human resources", with: "unit: Finance"),
        to: "other.yaml"
      )
      let set = ["activity", "set", "--file", other, "--reason", "A unit"]
      #expect(try await home.start(set).outcome().status == 0)
      let show = ["activity", "show", "payroll", "--json"]
      let first = try await home.start(show + ["--record-version", "1"]).outcome()
      #expect(first.output.contains("Human resources"))
      #expect(try await home.start(show).outcome().output.contains("Finance"))
      let none = try await home.start(show + ["--record-version", "3"]).outcome()
      #expect(none.status == 1)
      #expect(none.errors.contains("activity payroll has no version 3"))
      let before = try await home.start(show + ["--as-of", "2020-01-31"]).outcome()
      #expect(before.errors.contains("activity payroll was not kept yet on 2020-01-31"))
      let both = try await home.start(show + ["--as-of", "2020-01-31", "--record-version", "1"])
        .outcome()
      #expect(both.status == 64)
      let then = try await home.run("report", "register", "--as-of", "2020-01-31", "--json")
      #expect(then.status == 0)
      #expect(!then.output.contains("payroll"))
      let now = try await home.run("report", "register", "--json")
      #expect(now.output.contains("payroll"))
      let exported = try await home.run("activity", "export", "--as-of", "2020-01-31", "--json")
      #expect(!exported.output.contains("payroll"))
    }
  }

  @Test func `The record is printed in the language of the controller`() async throws {
    try await Home.with { home in
      let profile = ["controller", "set", "main", "--country", "NL", "--language", "nl"]
      #expect(try await home.start(profile).outcome().status == 0)
      let file = "\(home.folder)/payroll.yaml"
      #expect(try await home.run("activity", "template", "--output", file).status == 0)
      #expect(try await home.run("activity", "add", "--file", file).status == 0)
      let dutch = try await home.run("report", "register")
      #expect(dutch.output.contains("Register van verwerkingsactiviteiten"))
      #expect(dutch.output.contains("art. 30, lid 1, onder d)"))
      let french = try await home.run("report", "register", "--language", "fr")
      #expect(french.output.contains("Registre des activités de traitement"))
      let breach = "\(home.folder)/breach.yaml"
      #expect(try await home.run("breach", "template", "--output", breach).status == 0)
      #expect(try await home.run("breach", "add", "--file", breach).status == 0)
      let notification = try await home.run(
        "breach",
        "notify",
        "2026-lost-laptop",
        "--format",
        "md",
        "--authority",
        "AP"
      )
      #expect(notification.output.contains("Melding van een inbreuk"))
      #expect(notification.output.contains("(Europe/Amsterdam)"))
    }
  }

  @Test func `Empty lists say so, and a country without a rule is not a missing country`()
    async throws
  {
    try await Home.with { home in
      #expect(
        try await home.run("activity", "list").output
          == "No entries of the record of processing.\n"
      )
      #expect(
        try await home.run("report", "reviews").output == "Nothing is to be looked at again.\n"
      )
      #expect(try await home.run("report", "consent").output == "No consent is recorded.\n")
      let breach = "\(home.folder)/breach.yaml"
      #expect(try await home.run("breach", "template", "--output", breach).status == 0)
      #expect(try await home.run("breach", "add", "--file", breach).status == 0)
      let unknown = try await home.run("breach", "clock", "2026-lost-laptop")
      #expect(unknown.output.contains("has no country"))
      #expect(try await home.run("controller", "set", "main", "--country", "US").status == 0)
      let clock = try await home.run("breach", "clock", "2026-lost-laptop")
      #expect(clock.output.contains("No rule on breaches is known for US"))
    }
  }
}
