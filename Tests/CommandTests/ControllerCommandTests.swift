import Foundation
import Testing

@Suite struct ControllerCommandTests {
  private struct Profile: Decodable {
    let subdivision: String?
    let zone: String
    let regimes: [String]
    let tasks: String
  }

  private static func set(_ home: Home, _ flags: [String]) async throws -> Profile {
    let outcome = try await home.start(
      ["controller", "set", "main", "--json", "--as", "tester"] + flags
    ).outcome()
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Profile.self, from: Data(outcome.output.utf8))
  }

  @Test func `The time zone follows the place until somebody chooses one`() async throws {
    try await Home.with { home in
      #expect(try await Self.set(home, ["--country", "us"]).zone == "America/New_York")
      let moved = try await Self.set(home, ["--subdivision", "us-ca"])
      #expect(moved.subdivision == "US-CA")
      #expect(moved.zone == "America/Los_Angeles")
      #expect(try await Self.set(home, ["--zone", "America/Denver"]).zone == "America/Denver")
      #expect(try await Self.set(home, ["--subdivision", "US-NY"]).zone == "America/Denver")
      #expect(try await Self.set(home, ["--country", "NL"]).zone == "Europe/Amsterdam")
    }
  }

  @Test func `A country of which nothing is known is named before its time zone`() async throws {
    try await Home.with { home in
      for country in ["XX", "AQ"] {
        let refused = try await home.run(
          "controller",
          "add",
          "odd",
          "--name",
          "Odd",
          "--country",
          country
        )
        #expect(refused.status != 0)
        #expect(!refused.errors.contains("--zone") && refused.errors.contains(country))
      }
      // Under a law that is chosen apart from the place the zone is all that is missing.
      let chosen = try await home.run(
        "controller",
        "add",
        "odd",
        "--name",
        "Odd",
        "--country",
        "AQ",
        "--regime",
        "EU_GDPR"
      )
      #expect(chosen.status == 64 && chosen.errors.contains("--zone: give the time zone too"))
    }
  }

  @Test func `A postal address is kept line by line, and taken away`() async throws {
    try await Home.with { home in
      let lines = ["--address", "Damrak 1", "--address", "1012 LG Amsterdam"]
      _ = try await Self.set(home, lines)
      let shown = try await home.run("controller", "show", "main")
      #expect(shown.output.contains("address    Damrak 1, 1012 LG Amsterdam"))
      _ = try await Self.set(home, ["--country", "NL"])
      let kept = try await home.run("controller", "show", "main", "--json")
      #expect(kept.output.contains("\"address\":[\"Damrak 1\",\"1012 LG Amsterdam\"]"))
      _ = try await Self.set(home, ["--address", ""])
      let gone = try await home.run("controller", "show", "main")
      #expect(gone.output.contains("address    not told yet"))
      let wrong = try await home.run("controller", "set", "main", "--address", " ")
      #expect(wrong.status == 64)
    }
  }

  @Test func `A slip in the short name of an authority is refused, and another place's noted`()
    async throws
  {
    try await Home.with { home in
      _ = try await Self.set(home, ["--country", "GB"])
      func name(_ authority: String) async throws -> Home.Outcome {
        let set = ["controller", "set", "main", "--authority", authority, "--as", "tester"]
        return try await home.start(set).outcome()
      }
      let slip = try await name("gbcio")
      #expect(slip.status == 1)
      #expect(slip.errors.contains("did you mean gbico?"))
      let foreign = try await name("nlap")
      #expect(foreign.errors.contains("is the authority of another place"))
      #expect(foreign.errors.contains("gbico"))
      let none = try await name("")
      #expect(none.output.contains("not named yet"))
    }
  }

  @Test func `A refusal takes the remedy of the profile in the language of the letter`()
    async throws
  {
    try await Home.with { home in
      _ = try await Self.set(
        home,
        ["--country", "NL", "--authority", "nlap", "--remedy", "nl=beroep bij de rechtbank"]
      )
      let logged = try await home.start(
        [
          "request", "log", "--right", "erasure", "--name", "Anna", "--received", "2026-11-02",
          "--as", "tester", "--json",
        ]
      ).outcome()
      let match = try #require(logged.output.firstMatch(of: /"reference":"([^"]+)"/))
      let refusal = [
        "request", "decide", String(match.1), "--outcome", "refused", "--ground", "17(3)(b)",
        "--reasons", "facturen", "--as", "tester",
      ]
      let decided = try await home.start(refusal).outcome()
      #expect(decided.status == 0, "\(decided.errors)")
      let draft = try await home.start(
        ["letter", "draft", String(match.1), "--kind", "refusal", "--as", "tester"]
      ).outcome()
      #expect(draft.output.contains("beroep bij de rechtbank"))
      // The letter speaks its own language wherever the profile does.
      _ = try await Self.set(home, ["--remedy", "fr=un recours devant le tribunal"])
      let french = try await home.start(
        [
          "letter", "draft", String(match.1), "--kind", "refusal", "--language", "fr", "--as",
          "tester",
        ]
      ).outcome()
      #expect(french.output.contains("un recours devant le tribunal"))
      #expect(!french.output.contains("rechtbank"))
      _ = try await Self.set(home, ["--remedy", "nl="])
      let bare = try await home.start(refusal).outcome()
      #expect(bare.status == 1)
      #expect(bare.errors.contains("the judicial remedy"))
      let wrong = try await home.run("controller", "set", "main", "--remedy", "xx=text")
      #expect(wrong.status == 64)
      #expect(wrong.errors.contains("de, en, es, fr, it, nl"))
    }
  }

  @Test func `The law and the planning of tasks are chosen, and the law goes back to the place`()
    async throws
  {
    try await Home.with { home in
      let chosen = try await Self.set(
        home,
        [
          "--country", "US", "--subdivision", "US-CA", "--regime", "US_CA_CCPA", "--tasks",
          "systems",
        ]
      )
      #expect(chosen.regimes == ["US_CA_CCPA"])
      #expect(chosen.tasks == "systems")
      let place = try await Self.set(home, ["--regime", "place"])
      #expect(place.regimes.isEmpty)
      #expect(place.tasks == "systems")
      let unknown = try await home.run("controller", "set", "main", "--regime", "MARS")
      #expect(unknown.status == 1)
      let wrong = try await home.run("controller", "set", "main", "--tasks", "many")
      #expect(wrong.status == 64)
    }
  }
}
