import Foundation
import Testing

@Suite struct RegisterCommandTests {
  private static let newsletter = """
    id: newsletter
    name: Newsletter
    role:
      controller:
        record:
          controllers:
            - {name: Sample Foundation, contact: privacy@example.org}
          purposes:
            - id: marketing
              name: Sending offers
              data: [address]
              basis: {consent: {withdrawal: By the link in each letter}}
          data:
            - {id: address, name: E-mail address}
    """

  private static let person = [
    "--principal", "anna@example.org", "--purpose", "newsletter/marketing",
  ]

  @Test func `A consent stands from the form to its withdrawal`() async throws {
    try await Home.with { home in
      let activity = try home.write(Self.newsletter, to: "newsletter.yaml")
      #expect(try await home.run("activity", "add", "--file", activity).status == 0)
      let notice = try home.write("We send you offers.", to: "notice.txt")
      #expect(
        try await home.run("notice", "add", "web-form@1:en", "--file", notice).status == 0
      )
      #expect(try await home.start(["consent", "check"] + Self.person).outcome().status == 1)
      let rows = """
        principal,purpose,event,occurred,notice
        anna@example.org,newsletter/marketing,given,2026-01-01,web-form@1:en
        otto@example.org,newsletter/marketing,given,yesterday,web-form@1:en

        """
      let file = try home.write(rows, to: "consents.csv")
      let imported = try await home.run("consent", "import", file)
      #expect(imported.status == 1)
      #expect(imported.output.contains("1 recorded, 0 recorded before, 1 refused"))
      #expect(imported.errors.contains("line 3: occurred:"))
      #expect(!imported.errors.contains("otto"))
      let yes = try await home.start(["consent", "check"] + Self.person).outcome()
      #expect(yes.status == 0)
      #expect(yes.output.hasPrefix("yes: given"))
      #expect(try await home.start(["consent", "withdraw"] + Self.person).outcome().status == 0)
      let no = try await home.start(["consent", "check", "--json"] + Self.person).outcome()
      #expect(no.status == 1)
      #expect(no.output.contains("\"permits\":false"))
      let report = try await home.run("report", "consent", "--json")
      #expect(report.output.contains("\"counts\":{\"withdrawn\":1}"))
      #expect(try await home.run("database", "verify").status == 0)
    }
  }

  @Test func `A record goes out as a table and comes back as it was`() async throws {
    try await Home.with { home in
      let activity = try home.write(Self.newsletter, to: "newsletter.yaml")
      #expect(try await home.run("activity", "add", "--file", activity).status == 0)
      for format in ["csv", "xlsx", "json", "yaml"] {
        let file = "\(home.folder)/register.\(format)"
        let exported = try await home.run(
          "activity",
          "export",
          "--format",
          format,
          "--output",
          file
        )
        #expect(exported.status == 0, "\(exported.errors)")
        let imported = try await home.run("activity", "import", file)
        #expect(imported.output.contains("version 1, unchanged"), "\(format)")
      }
      #expect(try await home.run("activity", "gaps").status == 1)
      let purposes = try await home.run("purpose", "list", "--json")
      #expect(purposes.output.contains("\"basis\":\"6(1)(a)\""))
      let unknown = try await home.run(
        "responsibility",
        "adopt",
        "mailer",
        "--name",
        "Mailer",
        "--owner",
        "j.devries"
      )
      #expect(unknown.status == 1)
      #expect(unknown.errors.contains("none of the processors in the register of recipients"))
      let mailer = "\(home.folder)/mailer.yaml"
      #expect(try await home.run("recipient", "template", "--output", mailer).status == 0)
      let processor = try String(contentsOfFile: mailer, encoding: .utf8)
        .replacing("id: payroll-bureau", with: "id: mailer")
      let added = try home.write(processor, to: "mailer.yaml")
      #expect(try await home.run("recipient", "add", "--file", added).status == 0)
      let adopted = try await home.run(
        "responsibility",
        "adopt",
        "mailer",
        "--name",
        "Mailer",
        "--owner",
        "j.devries"
      )
      #expect(adopted.status == 0, "\(adopted.errors)")
      #expect(try await home.run("report", "responsibilities").status == 1)
      #expect(try await home.run("report", "reviews").output.contains("iam.user-review"))
    }
  }

  @Test func `Every noun of the register prints a record that can be added as it is`() async throws
  {
    try await Home.with { home in
      for noun in ["activity", "recipient", "responsibility", "breach", "duty", "retention"] {
        let file = "\(home.folder)/\(noun).yaml"
        let printed = try await home.run(noun, "template", "--output", file)
        #expect(printed.status == 0, "\(printed.errors)")
        let added = try await home.run(noun, "add", "--file", file, "--json")
        #expect(added.status == 0, "\(noun): \(added.errors)")
        #expect(added.output.contains("\"version\":1"), "\(noun)")
        let shown = try await home.run(noun, "show", Self.example(added.output))
        #expect(shown.status == 0, "\(noun): \(shown.errors)")
      }
      let due = try await home.run("retention", "due", "--as-of", "2026-11-02", "--json")
      #expect(due.status == 1)
      #expect(due.output.contains("\"through\":\"2019-11-02\""))
      let ahead = ["retention", "prove", "payroll-pay", "--evidence", "Log", "--on", "2099-01-01"]
      #expect(try await home.start(ahead).outcome().errors.contains("--on: in the future"))
      #expect(
        try await home.run("retention", "prove", "payroll-pay", "--evidence", "Log").status == 0
      )
      #expect(try await home.run("retention", "due", "--overdue").output == "Nothing is due.\n")
      let html = "\(home.folder)/matrix.html"
      let report = try await home.run(
        "report",
        "responsibilities",
        "--format",
        "html",
        "--output",
        html
      )
      #expect(report.status == 1, "\(report.errors)")
      #expect(try String(contentsOfFile: html, encoding: .utf8).contains("Payroll in the cloud"))
      #expect(try await home.run("database", "verify").status == 0)
    }
  }

  @Test func `A withdrawal in a request meets its clock, and rights are warned of`() async throws {
    try await Home.with { home in
      let country = try await home.run("controller", "set", "main", "--country", "NL")
      #expect(country.status == 0)
      let activity = try home.write(Self.newsletter, to: "newsletter.yaml")
      #expect(try await home.run("activity", "add", "--file", activity).status == 0)
      let payroll = "\(home.folder)/payroll.yaml"
      #expect(try await home.run("activity", "template", "--output", payroll).status == 0)
      #expect(try await home.run("activity", "add", "--file", payroll).status == 0)
      let notice = try home.write("We send you offers.", to: "notice.txt")
      #expect(try await home.run("notice", "add", "web-form@1:en", "--file", notice).status == 0)
      let given =
        ["consent", "record"] + Self.person + [
          "--event", "given", "--notice", "web-form@1:en", "--at", "2026-01-01T09:00:00Z",
        ]
      #expect(try await home.start(given).outcome().status == 0)
      let log = [
        "request", "log", "--right", "consent-withdrawal", "--right", "portability", "--email",
        "anna@example.org", "--received", "2026-01-05", "--json",
      ]
      let logged = try await home.start(log).outcome()
      let reference = try #require(
        logged.output.firstMatch(of: #/"reference":"([0-9A-Z-]+)"/#).map { String($0.1) }
      )
      let shown = try await home.run("request", "show", reference)
      #expect(shown.output.contains("the consent to newsletter/marketing still stands"))
      #expect(shown.output.contains("Article 20 does not arise from a legal obligation"))
      let withdrawn = try await home.run(
        "consent",
        "withdraw",
        "--request",
        reference,
        "--all",
        "--json"
      )
      #expect(withdrawn.output.contains("\"withdrawn\":[\"newsletter/marketing\"]"))
      #expect(withdrawn.output.contains("\"claim\":\"met\""))
      let decided = try await home.run(
        "request",
        "decide",
        reference,
        "--right",
        "portability",
        "--outcome",
        "granted",
        "--json"
      )
      #expect(decided.status == 0)
      #expect(decided.output.contains("\"kind\":\"right-does-not-arise\""))
      #expect(!decided.output.contains("consent-stands"))
      let usage = try await home.run("consent", "withdraw", "--principal", "anna@example.org")
      #expect(usage.status == 64)
    }
  }

  private static func example(_ output: String) -> String {
    output.firstMatch(of: #/"id":"([^"]+)"/#).map { String($0.1) } ?? ""
  }
}
