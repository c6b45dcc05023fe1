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
        #expect(imported.output.contains("version 1, as it was"), "\(format)")
      }
      #expect(try await home.run("activity", "gaps").status == 1)
      let purposes = try await home.run("purpose", "list", "--json")
      #expect(purposes.output.contains("\"basis\":\"6(1)(a)\""))
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
}
