import Foundation
import Testing

@Suite struct AssessmentCommandTests {
  private static let sample = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/dpia/social-support.yaml").path()

  /// The value of a field of one line of JSON.
  private static func value(_ field: String, in output: String) throws -> String {
    let start = try #require(output.range(of: "\"\(field)\":"))
    let rest = output[start.upperBound...].drop { $0 == "\"" }
    return String(rest.prefix { !"\",}\n".contains($0) })
  }

  @Test func `An assessment goes from screening to decision, publication and review again`()
    async throws
  {
    try await Home.with { home in
      let screened = try await home.run(
        "dpia",
        "screen",
        "Support",
        "--ground",
        "criterion-4=Health",
        "--ground",
        "criterion-7=People in need",
        "--json"
      )
      #expect(screened.output.contains("\"outcome\":\"required\""))
      let new = try await home.run("dpia", "new", "--file", Self.sample, "--as", "anna", "--json")
      #expect(new.status == 0, "\(new.errors)")
      let id = try Self.value("id", in: new.output)
      #expect(try await home.run("dpia", "lint", id).output == "Lint finds nothing to mend.\n")
      let early = try await home.run("dpia", "sign", id, "--as", "director")
      #expect(early.status == 1)
      #expect(
        early.errors.contains("it is draft, not in review; put it up with habeas dpia review")
      )
      #expect(try await home.run("dpia", "review", id, "--as", "anna").status == 0)
      let advised = try await home.run(
        "dpia",
        "advise",
        id,
        "--name",
        "K. Benali",
        "--tenor",
        "favourable",
        "--opinion",
        "The measures suffice.",
        "--on",
        "2026-09-10",
        "--as",
        "benali"
      )
      #expect(advised.output.contains("version 2  dpo-advised"), "\(advised.errors)")
      let unanswered = try await home.run("dpia", "sign", id, "--as", "director")
      #expect(unanswered.status == 1)
      #expect(unanswered.errors.contains("lint finds errors (dpo-advice-unanswered)"))
      let responded = try await home.run(
        "dpia",
        "respond",
        id,
        "--followed",
        "As it stands.",
        "--as",
        "anna"
      )
      #expect(responded.output.contains("version 3"))
      let own = try await home.run("dpia", "sign", id, "--as", "anna")
      #expect(own.status == 1)
      #expect(own.errors.contains("four eyes"))
      let signed = try await home.run("dpia", "sign", id, "--as", "director")
      #expect(signed.output.contains("version 3  decided"), "\(signed.errors)")
      let history = try await home.run("dpia", "history", id)
      #expect(history.output.contains("version 2 by benali"))
      #expect(history.output.hasSuffix("It is decided.\n"))
      let consulted = try await home.run("dpia", "consult", id, "--event", "received")
      #expect(consulted.status == 1)
      #expect(consulted.errors.contains("no decision asks for prior consultation"))
      let reviews = try await home.run("report", "reviews", "--json")
      #expect(reviews.output.contains("\"kind\":\"assessment\""))
      #expect(reviews.output.contains("\"due\":\"2027-10-05\""))
      let due = try await home.run("report", "deadlines", "--kind", "review", "--json")
      #expect(due.output.contains("\"35(11)\""))
      let marked = try await home.run(
        "dpia",
        "withhold",
        id,
        "assets[A2]",
        "--reason",
        "security",
        "--as",
        "anna"
      )
      #expect(marked.output == "assets[A2]  security\n", "\(marked.errors)")
      try await publish(id, home)
    }
  }

  /// The rest of the course: a review again, what is withheld, the public version, the differences.
  private func publish(_ id: String, _ home: Home) async throws {
    let silent = try await home.run("dpia", "review", id, "--as", "anna")
    #expect(silent.errors.contains("--reason"))
    let again = try await home.run(
      "dpia",
      "review",
      id,
      "--reason",
      "For publication",
      "--as",
      "anna"
    )
    #expect(again.output.contains("in-review-again"))
    let marked = try await home.run(
      "dpia",
      "withhold",
      id,
      "assets[A3]",
      "--reason",
      "security",
      "--as",
      "anna"
    )
    #expect(marked.output == "assets[A2]  security\nassets[A3]  security\n", "\(marked.errors)")
    let diff = try await home.run("dpia", "diff", id)
    #expect(diff.output.contains("+ confidential[0].place: assets[A2]"))
    let page = "\(home.folder)/public.html"
    let exported = try await home.run(
      "dpia",
      "export",
      id,
      "--public",
      "--format",
      "html",
      "--output",
      page
    )
    #expect(exported.status == 0, "\(exported.errors)")
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(html.contains("Redacted version of version 4"))
    #expect(html.contains("In review, version 4"))
    let frozen = "\(home.folder)/frozen.md"
    _ = try await home.run(
      "dpia",
      "export",
      id,
      "--public",
      "--of-version",
      "3",
      "--format",
      "md",
      "--output",
      frozen
    )
    let decided = try String(contentsOfFile: frozen, encoding: .utf8)
    #expect(decided.contains("Decided, version 3"))
    #expect(decided.contains("Signed on 20") && !decided.contains("director"))
  }

  @Test func `That no assessment is required takes every answer, and a name`() async throws {
    try await Home.with { home in
      let silent = try await home.run("dpia", "screen", "Payroll", "--language", "de", "--json")
      #expect(silent.output.contains("\"outcome\":\"open\""), "\(silent.errors)")
      #expect(silent.output.contains("Niemand hat beantwortet"))
      let criteria = (1...9).map { "criterion-\($0)" }
      let codes = ["35(3)(a)", "35(3)(b)", "35(3)(c)", "national-law", "national-list"] + criteria
      let answers = ["dpia", "screen", "Payroll", "--no", "\(codes.joined(separator: ","))=Small"]
      let unnamed = try await home.start(answers).outcome()
      #expect(unnamed.status == 64)
      #expect(unnamed.errors.contains("--by: name who makes the test"))
      let named = try await home.start(answers + ["--by", "A. Jansen", "--json"]).outcome()
      #expect(named.output.contains("\"outcome\":\"not-required\""), "\(named.errors)")
      let both = try await home.start(answers + ["--ground", "criterion-1=Scores"]).outcome()
      #expect(both.errors.contains("criterion-1: it is said to apply and not to apply"))
    }
  }

  @Test func `A new assessment is filled from the register, and says when that moves on`()
    async throws
  {
    try await Home.with { home in
      let activity = """
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
      let file = try home.write(activity, to: "newsletter.yaml")
      #expect(try await home.run("activity", "add", "--file", file).status == 0)
      let new = try await home.run(
        "dpia",
        "new",
        "--from-activity",
        "newsletter",
        "--language",
        "nl",
        "--json"
      )
      #expect(new.status == 0, "\(new.errors)")
      #expect(new.output.contains("\"outcome\":\"filled\""))
      let id = try Self.value("id", in: new.output)
      let lint = try await home.run("dpia", "lint", id, "--language", "nl")
      #expect(lint.status == 1)
      #expect(lint.output.contains("\"E-mail address\" heeft geen bewaartermijn."))
      #expect(!lint.output.contains("source-newer"))
      let later = try home.write(activity + "\ndescription: Offers by post", to: "newsletter.yaml")
      let set = try await home.run("activity", "set", "--file", later, "--reason", "Described")
      #expect(set.status == 0, "\(set.errors)")
      #expect(try await home.run("dpia", "lint", id).output.contains("source-newer"))
      #expect(try await home.run("dpia", "show", id).output.contains("source-newer"))
      let filled = try await home.run("dpia", "prefill", id)
      #expect(filled.output.contains("version 2"))
      #expect(!(try await home.run("dpia", "lint", id).output.contains("source-newer")))
      let wrong = try await home.run("dpia", "new", "--from-activity", "nowhere")
      #expect(wrong.status == 1)
      #expect(wrong.errors.contains("there is no activity nowhere"))
    }
  }

  @Test func `Texts are explained without a database, and imported beside ours`() async throws {
    try await Home.with { home in
      let explained = try await home.run("dpia", "explain", "purposes.lawfulBasis")
      #expect(explained.output.contains("[Art. 6(1)]"))
      #expect(explained.output.contains("Example: "))
      #expect(try await home.run("dpia", "explain", "nothing").status == 64)
      let above = try await home.run("dpia", "explain", "measures[M1].owner")
      #expect(above.output.hasPrefix("measures.owner has no text of its own; see measures.\n"))
      #expect(!FileManager.default.fileExists(atPath: home.path))
      let base = """
        {"name": "Ours", "knowledges": [
          {"slug": "PIA_NET", "name": "Network", "description": "<p>Segments</p>"}
        ]}
        """
      let file = try home.write(base, to: "base.json")
      let imported = try await home.run("dpia", "knowledge", "import", file, "--json")
      #expect(imported.status == 0, "\(imported.errors)")
      #expect(imported.output.contains("\"entries\":1"))
      let list = try await home.run("dpia", "knowledge", "list")
      #expect(list.output.contains("access-roles"))
      #expect(list.output.contains("pia-net  Network"))
      let shown = try await home.run("dpia", "knowledge", "show", "pia-net")
      #expect(shown.output.contains("Segments"))
      let id = try Self.value("id", in: imported.output)
      #expect(try await home.run("dpia", "knowledge", "remove", id).status == 0)
    }
  }
}
