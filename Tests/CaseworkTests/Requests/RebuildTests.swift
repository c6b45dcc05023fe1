import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCases
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  /// Whatever is done to a case, the derived rows are those that its events give.
  @Suite("Rebuilding") struct RebuildTests {
    @Test(arguments: 0..<4) func storedRowsAreThoseOfTheEvents(_ seed: UInt64) async throws {
      try await SampleOffice.lend(profile: Self.profile(seed)) { sample in
        let other = try #require(Handle("p.jansen"))
        let desks = [sample.desk, try await sample.office.desk(nil, officer: other)]
        for number in 0..<10 {
          var random = try RandomActs(seed: 1_000 * seed + UInt64(number))
          let reference = try await sample.log(
            random.rights(),
            received: "2025-09-01T09:00:00+02:00"
          )
          for attempt in 0..<50 {
            let file = try await sample.desk.show(reference).loaded.file
            let act = random.act(in: file)
            let occurred = random.instant(after: file.request.received)
            do {
              _ = try await desks[attempt % 2].perform(
                act,
                on: reference,
                occurred: occurred,
                key: UUID()
              )
            } catch {
              // Nothing but the law or the case stands against an act: neither a check of the
              // schema nor the engine of deadlines.
              #expect(error is ActRefusal, "\(act.kind): \(error)")
            }
          }
          let view = try await sample.desk.show(reference)
          let stored = try await StoredRows(reference, in: sample.database)
          #expect(stored == StoredRows(rebuiltFrom: view))
          #expect(view.loaded.events.map(\.sequence) == Array(1...view.loaded.events.count))
          try await Self.erase(reference, sample)
        }
        let report = try await sample.office.verify(
          .reading,
          officer: SampleOffice.officer()
        ) { _, _ in }
        // Acts drawn at random name nobody for whom somebody writes, and enclose no document.
        let enclosures = ["represented_person", "identity_document"]
        #expect(report.differences.filter { !enclosures.contains($0.field) } == [])
      }
    }

    /// Whatever became of a case, it is erased whole, or something stands against it.
    private static func erase(_ reference: Reference, _ sample: SampleOffice) async throws {
      let before = try await StoredRows(reference, in: sample.database)
      do {
        _ = try await sample.desk.erase(reference, ground: .personAsked, key: UUID())
      } catch {
        #expect(error is ActRefusal, "\(error)")
        #expect(try await StoredRows(reference, in: sample.database) == before)
        return
      }
      let after = try await StoredRows(reference, in: sample.database)
      guard case .erased(let left) = try await sample.desk.record(of: reference) else {
        Issue.record("it is not erased")
        return
      }
      #expect(after == StoredRows(rebuiltFrom: left.file, left.deadlines))
      #expect(after.claims == before.claims)
    }

    /// Every other database asks for the approval of decisions.
    private static func profile(_ seed: UInt64) -> ControllerProfile {
      var profile = SampleOffice.profile
      profile.approval = seed.isMultiple(of: 2) ? .onePerson : .fourEyes
      return profile
    }

    @Test func recomputingRestoresWhatWasSpoilt() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.access, .erasure])
        let before = try await StoredRows(reference, in: sample.database)
        let superuser = Session(sample.database.superuser)
        try await superuser.execute("DELETE FROM deadline WHERE clock = 'refusal'")
        try await superuser.execute("UPDATE deadline SET due_on = due_on + 7")
        #expect(try await StoredRows(reference, in: sample.database) != before)
        #expect(try await sample.desk.recomputeDeadlines().requests == 1)
        #expect(try await StoredRows(reference, in: sample.database) == before)
      }
    }
  }
}
