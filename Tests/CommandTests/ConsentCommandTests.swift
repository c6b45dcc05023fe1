import Foundation
import Testing

@Suite struct ConsentCommandTests {
  private static let coaching = """
    id: sport
    name: Sports club
    role:
      controller:
        record:
          controllers:
            - {name: Sample Foundation, contact: privacy@example.org}
          purposes:
            - id: coach
              name: Coaching by heart rate
              data: [pulse]
              basis: {consent: {withdrawal: In the app}}
              special:
                - {category: health, condition: 9(2)(a)}
          data:
            - {id: pulse, name: Heart rate, special: [health]}
    """

  private static let person = ["--principal", "bob@example.org", "--purpose", "sport/coach"]

  private func prepare(_ home: Home) async throws {
    let activity = try home.write(Self.coaching, to: "sport.yaml")
    #expect(try await home.run("activity", "add", "--file", activity).status == 0)
    let notice = try home.write("We read your pulse.", to: "notice.txt")
    #expect(try await home.run("notice", "add", "app@1:en", "--file", notice).status == 0)
  }

  private func record(_ home: Home, _ event: String, _ options: String...) async throws
    -> Home.Outcome
  {
    let arguments = ["consent", "record"] + Self.person + ["--event", event] + options
    return try await home.start(arguments).outcome()
  }

  @Test func `Consent to special data is explicit, and shown with all that is known`() async throws
  {
    try await Home.with { home in
      try await prepare(home)
      let vague = try await record(home, "given", "--notice", "app@1:en")
      #expect(vague.status == 1)
      #expect(vague.errors.contains("must be explicit for sport/coach"))
      let given = try await record(
        home,
        "given",
        "--notice",
        "app@1:en",
        "--expression",
        "explicit",
        "--at",
        "2026-01-02",
        "--expires",
        "2099-12-31",
        "--guardian",
        "Mama Müller",
        "--evidence",
        "Form 12"
      )
      #expect(given.status == 0, "\(given.errors)")
      let withdrawn = try await record(home, "withdrawn", "--guardian", "Mama Müller")
      #expect(withdrawn.status == 0, "\(withdrawn.errors)")
      let shown = try await home.run("consent", "show", "--principal", "bob@example.org")
      for words in [
        "sport/coach  given", "notice: app@1:en", "expression: explicit", "until: 2099-12-31",
        "guardian: Mama Müller", "evidence: Form 12", "sport/coach  withdrawn",
      ] {
        #expect(shown.output.contains(words), "\(words)")
      }
      let json = try await home.run("consent", "show", "--principal", "bob@example.org", "--json")
      #expect(json.output.split(separator: "\n").count == 2)
      #expect(json.output.components(separatedBy: "\"guardian\":\"Mama Müller\"").count == 3)
      let list = try await home.run("consent", "list", "--status", "withdrawn")
      #expect(list.output.contains("bob@example.org  sport/coach  withdrawn  since "))
      #expect(try await home.run("consent", "list", "--status", "given").output == "No consents.\n")
      let page = try await home.run(
        "consent",
        "export",
        "--principal",
        "bob@example.org",
        "--as",
        "html",
        "--language",
        "de"
      )
      #expect(page.output.contains("Einwilligung von bob@example.org"))
      #expect(page.output.contains("Status: widerrufen"))
      #expect(try await home.run("database", "verify").status == 0)
    }
  }

  @Test func `Who is asked to renew is found, and a withdrawal that waits is told`() async throws {
    try await Home.with { home in
      try await prepare(home)
      let tomorrow = Date.now.addingTimeInterval(86_400).formatted(.iso8601.year().month().day())
      for (who, end) in [("bob@example.org", tomorrow), ("eve@example.org", "2099-12-31")] {
        let given = try await home.start([
          "consent", "record", "--principal", who, "--purpose", "sport/coach", "--event", "given",
          "--notice", "app@1:en", "--expression", "explicit", "--expires", end,
        ]).outcome()
        #expect(given.status == 0, "\(given.errors)")
      }
      let all = try await home.run("consent", "list")
      #expect(all.output.contains("until 2099-12-3"))
      let ending = try await home.run("consent", "list", "--ending-within", "30d")
      #expect(ending.output.hasPrefix("bob@example.org  sport/coach  given"))
      #expect(ending.output.split(separator: "\n").count == 1)
      let check = ["consent", "check"] + Self.person
      let free = try await home.start(check).outcome()
      #expect(free.status == 0 && free.errors.isEmpty)
      let logged = try await home.run(
        "request",
        "log",
        "--right",
        "consent-withdrawal",
        "--email",
        "bob@example.org",
        "--received",
        "2026-11-20"
      )
      #expect(logged.status == 0, "\(logged.errors)")
      let waiting = try await home.start(check).outcome()
      #expect(waiting.errors.contains("withdraws consent and waits"))
      let json = try await home.start(check + ["--json"]).outcome()
      #expect(json.output.contains("\"withdrawalsWaiting\":[\"20"))
    }
  }

  @Test func `A file that is none of consents is refused by its name and its header`()
    async throws
  {
    try await Home.with { home in
      try await prepare(home)
      let sheet = try await home.run("consent", "import", "\(home.folder)/consents.xlsx")
      #expect(sheet.status == 64)
      #expect(sheet.errors.contains("consents.xlsx: its name must end with .csv, .json or .jsonl"))
      let header = "principal,purpose,event,occurred,shoe\n"
      let row = "a@x.org,sport/coach,withdrawn,2026-01-01,9\n"
      let file = try home.write(header + row, to: "shoes.csv")
      let refused = try await home.run("consent", "import", file)
      #expect(refused.status == 64)
      #expect(refused.errors.contains("shoes.csv: line 1: column 5 is not known"))
    }
  }

  @Test func `What an event cannot carry is refused, and so is a purpose that is in no register`()
    async throws
  {
    try await Home.with { home in
      try await prepare(home)
      for option in [
        ["--notice", "app@1:en"], ["--expires", "2099-12-31"], ["--expression", "explicit"],
        ["--reason", "foo"],
      ] {
        let refused = try await home.start(
          ["consent", "record"] + Self.person + ["--event", "withdrawn"] + option
        ).outcome()
        #expect(refused.status == 64)
        #expect(refused.errors.contains("\(option[0]): not kept with a consent that is withdrawn"))
      }
      let typo = try await home.run(
        "consent",
        "check",
        "--principal",
        "bob@example.org",
        "--purpose",
        "sport/couch"
      )
      #expect(typo.status == 64)
      #expect(typo.errors.contains("--purpose sport/couch"))
      let unasked = try await home.start(["consent", "check", "--json"] + Self.person).outcome()
      #expect(unasked.status == 1)
      #expect(unasked.output.contains("\"basis\":\"6(1)(a)\""))
    }
  }
}
