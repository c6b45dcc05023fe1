import Foundation
import Testing

/// The JSON of a request holds what its text holds, for the programs that go on with it.
@Suite struct RequestJSONTests {
  private struct Shown: Decodable {
    let externalReference: String?
    let acknowledged: String?
    let claims: [Claim]
    let deadlines: [Deadline]
    let tasks: [Task]
    let identity: Identity?
    let notes: [Note]
    let letters: [Letter]
    let next: [String]

    struct Claim: Decodable {
      let number: Int
      let word: String
      let outcome: String?
      let grounds: [String]
      let reasons: String?
      let authority: String?
      let remedy: String?
      let decided: Moment?
      let answered: Moment?
      let extended: Extension?
    }

    struct Moment: Decodable {
      let at: String
      let by: String?
    }

    struct Extension: Decodable {
      let months: Int
      let reasons: String?
    }

    struct Deadline: Decodable {
      let claim: Int
      let clock: String
    }

    struct Task: Decodable {
      let claim: Int?
      let words: String?
    }

    struct Identity: Decodable {
      let questions: [Question]
    }

    struct Question: Decodable {
      let asked: String
    }

    struct Note: Decodable {
      let text: String
    }

    struct Letter: Decodable {
      let number: Int
      let kind: String
    }
  }

  @Test func `All that the text holds is there`() async throws {
    try await Home.with { home in
      let logged = try await home.run(
        "request",
        "log",
        "--right",
        "objection",
        "--right",
        "objection-direct-marketing",
        "--right",
        "erasure",
        "--received",
        "2026-01-05",
        "--name",
        "Anna",
        "--external-reference",
        "CRM-1",
        "--json"
      )
      let match = try #require(logged.output.firstMatch(of: /"reference":"([^"]+)"/))
      let reference = String(match.1)
      let erasure = ["--right", "erasure"]
      let steps: [[String]] = [
        ["request", "acknowledge", reference, "--at", "2026-01-06T09:00:00Z"],
        ["request", "ask-identity", reference, "--reason", "another address"],
        [
          "request", "extend", reference, "--months", "1", "--ground", "complexity", "--reasons",
          "three archives",
        ] + erasure,
        ["request", "task", "set", reference, "--action", "erase", "--system", "CRM"] + erasure,
        ["request", "note", reference, "--text", "rang twice"],
        [
          "request", "decide", reference, "--outcome", "refused", "--ground", "17(3)(e)",
          "--reasons", "claims are pending", "--authority", "The authority", "--remedy",
          "The court",
        ] + erasure,
        ["letter", "draft", reference, "--kind", "refusal"] + erasure,
      ]
      for step in steps {
        let outcome = try await home.start(step + ["--as", "tester"]).outcome()
        #expect(outcome.status == 0, "\(step): \(outcome.errors)")
      }
      let output = try await home.run("request", "show", reference, "--json").output
      let shown = try JSONDecoder().decode(Shown.self, from: Data(output.utf8))
      #expect(shown.externalReference == "CRM-1")
      #expect(shown.acknowledged == "2026-01-06T09:00:00Z")
      #expect(shown.claims.map(\.number) == [1, 2, 3])
      #expect(Set(shown.claims.map(\.word)).count == 3)
      let refused = try #require(shown.claims.first { $0.word == "erasure" })
      #expect(refused.outcome == "refused" && refused.grounds == ["17(3)(e)"])
      #expect(refused.reasons == "claims are pending")
      #expect(refused.authority == "The authority" && refused.remedy == "The court")
      #expect(refused.decided?.by == "tester" && refused.answered == nil)
      #expect(refused.extended?.months == 1 && refused.extended?.reasons == "three archives")
      #expect(Set(shown.deadlines.map(\.claim)) == [1, 2, 3])
      #expect(shown.tasks.map(\.claim) == [refused.number])
      #expect(shown.identity?.questions.count == 1)
      #expect(shown.notes.map(\.text) == ["rang twice"])
      #expect(shown.letters.map(\.kind) == ["refusal"])
      #expect(!shown.next.isEmpty)
    }
  }

  /// What was recorded is not rewritten by what was put right later.
  @Test func `A corrected claim was another before`() async throws {
    try await Home.with { home in
      let logged = try await home.run(
        "request",
        "log",
        "--right",
        "access",
        "--received",
        "2026-01-05",
        "--json"
      )
      let match = try #require(logged.output.firstMatch(of: /"reference":"([^"]+)"/))
      let reference = String(match.1)
      let corrected = try await home.run(
        "request",
        "claim",
        "correct",
        reference,
        "--right",
        "access",
        "--to",
        "portability",
        "--reason",
        "misread"
      )
      #expect(corrected.status == 0, "\(corrected.errors)")
      let noted = try await home.run("request", "note", reference, "--text", "x")
      #expect(noted.status == 0)
      let lines = try await home.run("request", "history", reference, "--json").output
        .split(separator: "\n")
      let claimed = try #require(lines.first { $0.contains(#""kind":"claimed""#) })
      #expect(claimed.contains(#""right":"access""#))
    }
  }

  @Test func `What is not there is said in one way`() async throws {
    try await Home.with { home in
      let missing = "2026-7KQ4-M0XB-W"
      for command in [["letter", "list"], ["access-package", "list"], ["request", "show"]] {
        let outcome = try await home.start(command + [missing]).outcome()
        #expect(outcome.status == 1, "\(command)")
        #expect(outcome.errors.contains("there is no request \(missing)"), "\(outcome.errors)")
      }
      let free = try await home.run(
        "request",
        "restricted",
        "--email",
        "bo@example.org",
        "--json"
      )
      #expect(free.output == "{\"restricted\":false}\n" && free.status == 0)
    }
  }
}
