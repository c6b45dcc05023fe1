import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCases
import TestCluster
import Testing
import TimeLimits

/// Computing anew what a change of law touches, and nothing else.
@Suite("Runs that compute deadlines anew", .cluster) struct LawRevisionTests {
  /// The proof computes every clock of every request anew.
  @Test func whatARunLeavesOutIsWhatItShouldBe() async throws {
    try await LawOffice.lend { law in
      try await law.log()
      try await law.logAtRandom(requests: 32, seed: 5)
      var random = SeededGenerator(seed: 9)
      var (looked, moved) = (0, 0)
      let first = try LawOffice.day("2026-09-01")
      // The first one moves the last day of the first request; the others move what they hit.
      var changes = [(CalendarChange.Effect.holiday, try LawOffice.day("2026-11-02"))]
      for _ in 0..<7 {
        let day = first.adding(days: .random(in: 0..<75, using: &random))
        changes.append((Bool.random(using: &random) ? .holiday : .workingDay, day))
      }
      for (effect, day) in changes {
        guard let report = try? await law.change(effect, "\(day)") else { continue }
        looked += report.requests
        moved += report.counts.values.reduce(0, +)
        #expect(try await law.proof().differences == [], "\(effect) \(day)")
      }
      let open = try await law.count(open: true)
      #expect(looked > 0 && looked < 8 * open && moved > 0)
      // A run over everything finds nothing that was missed.
      #expect(try await law.desk().recomputeDeadlines().counts.isEmpty)
    }
  }

  @Test func aRunThatIsBrokenOffIsFinishedByTheNext() async throws {
    try await LawOffice.lend { law in
      try await law.log()
      try await law.multiply(by: 1_100)
      let change = HolidayChange(
        country: "NL",
        subdivision: nil,
        date: try LawOffice.day("2026-11-02"),
        effect: .holiday,
        name: "Day of mourning",
        reason: "Royal decree of 4 October 2026"
      )
      let run = Task {
        try await law.office.change(change, for: law.slug, officer: law.officer) { _, _ in
          withUnsafeCurrentTask { $0?.cancel() }
        }
      }
      await #expect(throws: (any Error).self) { try await run.value }
      #expect(try await law.count("calendar_change") == 1)
      let done = try await law.count("deadline_change")
      #expect(done > 0)
      let rest = try await law.desk().finishRevisions { _, _ in }
      #expect(rest.requests == 1_101)
      #expect(rest.counts[.applied] == 1_101 * 3)
      #expect(try await law.count("deadline_change") == 1_101 * 3)
      #expect(try await law.proof().differences == [])
      // Nothing is left to be done.
      #expect(try await law.desk().finishRevisions { _, _ in } == RevisionReport())
    }
  }

  @Test func aRunThatNeverBeganIsMadeUpForByTheNextChange() async throws {
    try await LawOffice.lend { law in
      let reference = try await law.log()
      try await law.change(.holiday, "2026-12-07")
      // As after a crash between the change and its run.
      try await Session(law.database.superuser).execute(
        SQL(
          script: """
            UPDATE deadline_revision SET finished_at = NULL, changed_days = '{2026-11-02}';
            UPDATE calendar_change SET changed_on = '2026-11-02';
            """
        )
      )
      #expect(try await law.stored(reference).due == LawOffice.day("2026-11-02"))
      #expect(try await law.proof().differences.isEmpty == false)
      try await law.change(.holiday, "2026-12-08")
      #expect(try await law.stored(reference).due == LawOffice.day("2026-11-03"))
      #expect(try await law.proof().differences == [])
    }
  }

  @Test func whatDoesNotMoveIsNotWritten() async throws {
    try await LawOffice.lend { law in
      let reference = try await law.log()
      let before = try await law.stored(reference)
      let report = try await law.change(.holiday, "2026-11-18")
      #expect(report == RevisionReport())
      #expect(try await law.stored(reference) == before)
      #expect(try await law.proof().differences == [])
    }
  }
}

extension LawOffice {
  /// Logs requests at random days, and does things to them at random.
  func logAtRandom(requests: Int, seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    var acts = try RandomActs(seed: seed)
    let desk = try await desk()
    for _ in 0..<requests {
      let days = Int64.random(in: 1...45, using: &random)
      let draft = RequestDraft(
        rights: acts.rights(),
        received: desk.now.adding(seconds: -days * 86_400),
        channel: .email,
        requester: Person(name: nil, email: nil)
      )
      let reference = try await desk.log(draft, key: UUID()).reference
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let file = try await desk.show(reference).loaded.file
        let since = Int64.random(in: 0...(days * 86_400), using: &random)
        let occurred = desk.now.adding(seconds: -since)
        do {
          let act = acts.act(in: file)
          _ = try await desk.perform(act, on: reference, occurred: occurred, key: UUID())
        } catch is ActRefusal {
          // The law or the case stands against it.
        } catch is FactsError {
        }
      }
    }
  }

  func count(open: Bool) async throws -> Int {
    let status = open ? "open" : "closed"
    let rows = try await Session(database.superuser).execute(
      "SELECT count(*) AS n FROM subject_request WHERE status = \(status)"
    )
    return try #require(rows.first).decode("n")
  }
}
