import Foundation
import Testing

/// A case on the command line: what is refused, what other programs can ask, what the page shows.
@Suite struct CaseCommandTests {
  private func logged(_ home: Home) async throws -> String {
    let arguments = [
      "request", "log", "--received", "2026-01-05", "--name", "Anna Jansen", "--email",
      "anna@example.org", "--right", "erasure", "--right", "restriction", "--as", "tester",
      "--json",
    ]
    let outcome = try await home.start(arguments).outcome()
    let match = try #require(outcome.output.firstMatch(of: /"reference":"([^"]+)"/))
    return String(match.1)
  }

  private func act(_ home: Home, _ arguments: [String]) async throws -> Home.Outcome {
    try await home.start(["request"] + arguments + ["--as", "tester"]).outcome()
  }

  @Test func `Whether data is restricted is told by the exit code`() async throws {
    try await Home.with { home in
      let reference = try await logged(home)
      let question = ["restricted", "--email", "ANNA@example.org"]
      #expect(try await act(home, question).status == 0)
      let restrict = ["restrict", reference, "--ground", "18(1)(a)", "--scope", "the address"]
      #expect(try await act(home, restrict).status == 0)
      let restricted = try await act(home, question)
      #expect(restricted.status == 1)
      #expect(restricted.output.contains("Art. 18(1)(a), \(reference)"))
      #expect(try await act(home, ["restricted", "--email", "bo@example.org"]).status == 0)
      #expect(try await act(home, ["restricted"]).status == 64)

      let early = try await act(home, ["lift-restriction", reference])
      #expect(early.status == 1)
      #expect(early.errors.contains("Art. 18(3)"))
      let told = ["tell-of-lifting", reference, "--reasons", "the address is right"]
      #expect(try await act(home, told).status == 0)
      #expect(try await act(home, ["lift-restriction", reference]).status == 0)
      #expect(try await act(home, question).status == 0)
    }
  }

  @Test func `Work, what is refused and what is next stand on the page`() async throws {
    try await Home.with { home in
      let reference = try await logged(home)
      _ = try await home.run("controller", "set", "main", "--country", "NL", "--as", "tester")
      let right = ["--right", "erasure"]
      let steps: [[String]] = [
        ["task", "set", reference, "--action", "erase", "--system", "CRM", "--system", "Books"]
          + right,
        [
          "task", "defer", reference, "--task", "2", "--ground", "retention-duty", "--until",
          "2033-12-31", "--reasons", "invoices",
        ],
        ["recipient", "name", reference, "--name", "Mailer Inc."] + right,
        [
          "decide", reference, "--outcome", "partly-granted", "--ground", "17(3)(b)", "--reasons",
          "invoices, seven years", "--authority", "nlap", "--remedy", "the district court",
        ] + right,
      ]
      for step in steps {
        let outcome = try await act(home, step)
        #expect(outcome.status == 0, "\(outcome.errors)")
      }
      let early = try await act(home, ["answer", reference] + right)
      #expect(early.status == 1)
      #expect(early.errors.contains("open tasks (1)"))
      let stale = try await act(home, ["note", reference, "--text", "late", "--seen", "3"])
      #expect(stale.status == 1)
      #expect(stale.errors.contains("changed since you looked at it"))
      let work = try await act(home, ["work", "--json"])
      #expect(work.output.contains(#""openTasks":1"#))
      #expect(work.output.contains(#""firesOn":"2033-12-31""#))
      let page = try await act(home, ["show", reference])
      for line in [
        "1  erase in CRM: open", "2  erase in Books: deferred, retention-duty until 2033-12-31",
        "1  Mailer Inc.: to be told", "decide on restriction", "finish task 1",
        "erasure decided: partly-granted on Art. 17(3)(b)",
      ] {
        #expect(page.output.contains(line), "\(line)")
      }
      let html = try await act(home, ["show", reference, "--format", "html"])
      for words in ["<svg", "erase in CRM", "finish task 1", "Anna Jansen"] {
        #expect(html.output.contains(words), "\(words)")
      }
      let done = ["task", "done", reference, "--task", "1", "--result", "found"]
      #expect(try await act(home, done).output == "\(reference): task-done\n")
      let due = try await act(home, ["show", reference])
      #expect(due.output.contains("tell recipient 1 (Art. 19)"))
      let withdrawn = try await act(home, ["withdraw", reference, "--right", "restriction"])
      // Of all clocks those that the act changed.
      #expect(withdrawn.output.contains("restriction response: late"))
      #expect(!withdrawn.output.contains("erasure response"))
      #expect(try await act(home, ["answer", reference] + right).status == 0)
      #expect(try await act(home, ["notify-recipients", reference, "--by", "email"]).status == 0)
    }
  }

  @Test func `Two objections are named by their words, and nothing is told that was not done`()
    async throws
  {
    try await Home.with { home in
      let log = [
        "request", "log", "--received", "2026-01-05", "--email", "anna@example.org", "--right",
        "objection-21-1", "--right", "objection-direct-marketing", "--as", "tester", "--json",
      ]
      let logged = try await home.start(log).outcome()
      let match = try #require(logged.output.firstMatch(of: /"reference":"([^"]+)"/))
      let reference = String(match.1)
      let grant = ["decide", reference, "--outcome", "granted"]
      for arguments in [
        grant + ["--right", "objection"], ["withdraw", reference, "--right", "objection"],
      ] {
        let both = try await act(home, arguments)
        #expect(both.status == 1)
        #expect(both.errors.contains("objection-21-1, objection-direct-marketing"))
      }
      let mixed = grant + ["--right", "objection", "--right", "objection-21-1"]
      #expect(try await act(home, mixed).status == 64)
      let one = ["--right", "objection-21-1"]
      #expect(try await act(home, grant + one).status == 0)
      let other = ["decide", reference, "--outcome", "nothing-held"] + one
      let unaware = try await act(home, other)
      #expect(unaware.status == 1)
      #expect(unaware.errors.contains("--replace"))
      #expect(try await act(home, other + ["--replace"]).status == 0)
      #expect(try await act(home, grant + one + ["--replace"]).status == 0)
      let untrue = try await act(home, ["answer", reference] + one)
      #expect(untrue.status == 1)
      #expect(untrue.errors.contains("habeas request act --right objection-21-1"))
      #expect(try await act(home, ["act", reference] + one).status == 0)
      #expect(try await act(home, ["answer", reference] + one).status == 0)
      let again = try await act(home, ["answer", reference] + one)
      #expect(again.errors.contains(/objection-21-1 was answered at \d{4}-\d\d-\d\d \d\d:\d\d \(/))
    }
  }

  @Test func `What a processor received on a day is told as a day`() async throws {
    try await Home.with { home in
      let reference = try await logged(home)
      let forwarded = ["forwarded", reference, "--by", "Helpdesk Ltd", "--received", "2026-01-02"]
      let outcome = try await act(home, forwarded)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let page = try await act(home, ["show", reference])
      #expect(page.output.contains("2026-01-02 by Helpdesk Ltd, a processor"))
    }
  }

  @Test func `A receipt of before the law is taken for a slip`() async throws {
    try await Home.with { home in
      let log = ["log", "--right", "access", "--name", "Anna", "--received", "0206-11-10"]
      let slip = try await act(home, log)
      #expect(slip.status == 64)
      #expect(slip.errors.contains("--received: 0206-11-10 lies before 2018-05-25"))
      #expect(try await act(home, log + ["--although-old"]).status == 0)
    }
  }

  @Test func `Grounds are listed with what they mean and against what they stand`() async throws {
    try await Home.with { home in
      let grounds = ["request", "grounds", "--right"]
      let listed = try await home.start(grounds + ["objection-direct-marketing"]).outcome()
      #expect(listed.output.contains("manifestly unfounded"))
      #expect(!listed.output.contains("21(1)"))
      let consent = try await home.start(grounds + ["consent-withdrawal", "--json"]).outcome()
      #expect(consent.status == 0)
      #expect(consent.output.isEmpty)
    }
  }

  @Test func `Whoever grants while the identity is doubted is warned`() async throws {
    try await Home.with { home in
      let reference = try await logged(home)
      let ask = ["ask-identity", reference, "--reason", "another address"]
      #expect(try await act(home, ask).status == 0)
      let grant = ["decide", reference, "--right", "erasure", "--outcome", "granted"]
      let warned = try await act(home, grant)
      #expect(warned.status == 0)
      #expect(warned.output.contains("Note: the identity is asked for and not confirmed"))
      #expect(try await act(home, ["confirm-identity", reference]).status == 0)
      let sure = try await act(home, ["act", reference, "--right", "erasure"])
      #expect(!sure.output.contains("not confirmed"))
    }
  }

  @Test func `A refusal without an authority proposes those of the country`() async throws {
    try await Home.with { home in
      let reference = try await logged(home)
      _ = try await home.run(
        "controller",
        "set",
        "main",
        "--country",
        "DE",
        "--subdivision",
        "DE-BY",
        "--as",
        "tester"
      )
      let refuse = [
        "decide", reference, "--right", "erasure", "--outcome", "refused", "--ground",
        "JustificationA17LegalClaims", "--reasons", "a lawsuit", "--remedy", "the court",
      ]
      let unnamed = try await act(home, refuse)
      #expect(unnamed.status != 0)
      #expect(unnamed.errors.contains("debaylda"))
      let named = try await act(home, refuse + ["--authority", "debaylda"])
      #expect(named.status == 0, "\(named.errors)")
      let page = try await act(home, ["show", reference])
      #expect(page.output.contains("complaint to Bayerisches Landesamt für Datenschutzaufsicht"))
      #expect(page.output.contains("on Art. 17(3)(e): a lawsuit"))
    }
  }
}
