import Casework
import Foundation
import Records
import Register
import Storage
import SubjectRequests
import TestCluster
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  /// Records whose last day is known and lies ahead.
  @Suite("Ends that lie ahead") struct EndsAheadTests {
    /// The same office, three months later.
    private static func later(_ sample: SampleOffice) async throws -> Desk {
      let afterwards = try instant("2027-02-01T09:00:00Z")
      let office = try await SampleOffice.open(
        sample.database.program,
        sample.keyFile,
        collaborators: .fixed(at: afterwards)
      )
      return try await office.desk(sample.desk.controller.slug, officer: SampleOffice.officer())
    }

    @Test func anActivityIsAskedForAndToldUntilItsLastDay() async throws {
      var profile = SampleOffice.profile
      profile.tasks = .systems
      try await SampleOffice.lend(profile: profile) { sample in
        var trial = try Samples.payroll()
        trial.ended = try day("2027-01-31")
        var lasting = try Samples.payroll()
        lasting.id = try Samples.label("lasting")
        lasting.review = nil
        lasting.systems[0].name = "Archive"
        _ = try await sample.desk.keep([trial, lasting], .adding, key: UUID())
        let parts = try await sample.desk.reviews().filter { $0.label == "payroll" }.map(\.part)
        #expect(parts == ["fraud", "entry"])
        #expect(try await sample.desk.warnings(on: .portability).count == 4)
        let reference = try await sample.log()
        let tasks = try await sample.desk.show(reference).loaded.file.tasks.map(\.system)
        #expect(Set(tasks) == ["HR system", "Archive"])
        let scope = AccessScope(activities: [], subjects: "employees", statements: [])
        let draft = try await sample.desk.accessDraft(of: reference, scope, language: nil)
        #expect(draft.entries.map(\.label) == ["lasting", "payroll"])
        #expect(draft.leftOut.isEmpty)

        let desk = try await Self.later(sample)
        #expect(try await desk.reviews().map(\.label) == ["lasting", "lasting"])
        #expect(try await desk.reviews(asOf: day("2027-01-31")).count == 4)
        #expect(
          try await desk.warnings(on: .portability).map(\.activity) == ["lasting", "lasting"]
        )
        let after = try await desk.accessDraft(of: reference, scope, language: nil)
        #expect(after.entries.map(\.label) == ["lasting"])
        #expect(
          after.leftOut == [AccessDraft.Ended(activity: "payroll", ended: try day("2027-01-31"))]
        )
      }
    }

    @Test func consentIsGivenUntilTheLastDay() async throws {
      try await ConsentOffice.lend { sample in
        var newsletter = try Samples.newsletter()
        newsletter.ended = try day("2027-01-31")
        let keeping = RecordKeeping.changing(reason: "It ends")
        _ = try await sample.desk.keep([newsletter], keeping, key: UUID())
        let purpose = try ConsentOffice.purpose()
        #expect(try await sample.desk.standingBasis(of: purpose)?.basis == .consent)
        let desk = try await Self.later(sample)
        #expect(try await desk.standingBasis(of: purpose) == nil)
        func given(_ occurred: String) throws -> ConsentDraft {
          try ConsentOffice.draft(
            .given(ConsentOffice.statement()),
            to: ConsentOffice.marketing,
            occurred: instant(occurred)
          )
        }
        // The last day ends at midnight in Amsterdam.
        _ = try await desk.record(given("2027-01-31T22:59:59Z"), key: UUID())
        await #expect(throws: ConsentRefusal.noSuchPurpose(purpose)) {
          try await desk.record(given("2027-01-31T23:00:00Z"), key: UUID())
        }
      }
    }
  }
}
