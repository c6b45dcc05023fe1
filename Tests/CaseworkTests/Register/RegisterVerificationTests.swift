import Casework
import Foundation
import Postgres
import Register
import TestCluster
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Verifying the register") struct RegisterVerificationTests {
    private static func fill(_ sample: SampleOffice) async throws {
      let desk = sample.desk
      _ = try await desk.keep([try Samples.payroll()], .adding, key: UUID())
      _ = try await desk.keep([try Samples.breach()], .adding, key: UUID())
      _ = try await desk.keep([try Samples.retention()], .adding, key: UUID())
      let hour = SampleOffice.now.adding(hours: -2)
      let statement = try ConsentOffice.statement()
      for (person, happening) in [
        ("a", ConsentHappening.given(statement)), ("b", .requested(nil)), ("c", .withdrawn),
      ] {
        let draft = try ConsentOffice.draft(happening, of: "\(person)@example.org", occurred: hour)
        _ = try await desk.record(draft, key: UUID())
      }
    }

    private static func verify(
      _ sample: SampleOffice,
      _ mode: VerificationMode = .reading
    ) async throws -> VerificationReport {
      try await sample.office.verify(mode, officer: SampleOffice.officer()) { _, _ in }
    }

    @Test func whatIsSoundIsCountedAndNotNamed() async throws {
      try await ConsentOffice.lend { sample in
        try await Self.fill(sample)
        let report = try await Self.verify(sample)
        #expect(report.differences.isEmpty)
        #expect(report.consentEvents == 3)
        #expect(report.records == 4)
      }
    }

    @Test func derivedRowsThatWereTamperedWithAreNamedAndRebuilt() async throws {
      try await ConsentOffice.lend { sample in
        try await Self.fill(sample)
        let (person, purpose) = (
          try ConsentOffice.person("a@example.org"), try ConsentOffice.purpose()
        )
        let session = Session(sample.database.superuser)
        let spoiling: [SQL] = [
          "UPDATE consent_state SET expires_at = occurred_at + '1 s' WHERE kind = 'given'",
          "DELETE FROM consent_state WHERE kind = 'withdrawn'",
          "UPDATE consent_request SET requested_at = requested_at + '1 h'",
          "UPDATE register_review SET due_on = due_on + 1 WHERE kind IN ('deletion', 'breach')",
          "UPDATE activity_purpose SET basis = '6(1)(a)' WHERE purpose = 'fraud'",
        ]
        for statement in spoiling { try await session.execute(statement) }
        #expect(try await !sample.desk.mayProcess(person, for: purpose).permits)
        let found = try await Self.verify(sample).differences
        #expect(found.filter { $0.field.hasPrefix("consent_state.") }.count == 3)
        #expect(
          found.map(\.field).filter { !$0.hasPrefix("consent_state.") } == [
            "activity_purpose.activity.payroll", "register_review.breach.2026-laptop",
            "register_review.retention.payroll-pay",
          ]
        )
        let repaired = try await Self.verify(sample, .repairing)
        #expect(repaired.differences.map(\.field) == found.map(\.field))
        #expect(repaired.standing.isEmpty)
        #expect(try await Self.verify(sample).differences.isEmpty)
        #expect(try await sample.desk.mayProcess(person, for: purpose).permits)
      }
    }

    @Test func aVersionThatIsGoneIsNamedAndLeftAlone() async throws {
      try await ConsentOffice.lend { sample in
        try await Self.fill(sample)
        var payroll = try Samples.payroll()
        for name in ["Pay", "Wages"] {
          payroll.name = name
          let keeping = RecordKeeping.changing(reason: "Renamed")
          _ = try await sample.desk.keep([payroll], keeping, key: UUID())
        }
        let session = Session(sample.database.superuser)
        for table: SQLIdentifier in ["register_act_version", "register_version"] {
          try await session.execute("DELETE FROM \(table) WHERE version = 2")
        }
        let report = try await Self.verify(sample, .repairing)
        #expect(report.standing.map(\.field) == ["register_entry.activity.payroll"])
      }
    }
  }
}
