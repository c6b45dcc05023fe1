import Casework
import Foundation
import Records
import Register
import Storage
import TestCluster
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("What whoever keeps a record should know") struct KeepingWarningTests {
    @Test func consentsThatStandAreToldWhereAPurposeLeavesConsent() async throws {
      try await ConsentOffice.lend { sample in
        let desk = sample.desk
        let hour = SampleOffice.now.adding(hours: -1)
        let statement = try ConsentOffice.statement()
        for (person, happening) in [
          ("a", ConsentHappening.given(statement)), ("b", .given(statement)), ("c", .refused(nil)),
        ] {
          let draft = try ConsentOffice.draft(
            happening,
            of: "\(person)@example.org",
            occurred: hour
          )
          _ = try await desk.record(draft, key: UUID())
        }
        var newsletter = try Samples.newsletter()
        newsletter.unit = "Sales"
        var kept = try await desk.keep([newsletter], .changing(reason: "A unit"), key: UUID())
        #expect(try await desk.warnings(onKeeping: kept) == [])
        guard case .controller(var record) = newsletter.role else { return }
        record.purposes[0].basis = .contract(subject: "The subscription")
        newsletter.role = .controller(record: record)
        kept = try await desk.keep([newsletter], .changing(reason: "Contract"), key: UUID())
        let marketing = try ConsentOffice.purpose()
        #expect(
          try await desk.warnings(onKeeping: kept)
            == [.consentsStand(marketing, count: 2, now: .contract)]
        )
        // Whoever asks whether consent stands is told what the purpose rests on.
        #expect(try await desk.standingBasis(of: marketing)?.basis == .contract)
        #expect(
          try await desk.standingBasis(of: ConsentOffice.purpose("newsletter/nope")) == nil
        )
        record.purposes.removeAll { $0.id == marketing.purpose }
        newsletter.role = .controller(record: record)
        kept = try await desk.keep([newsletter], .changing(reason: "Gone"), key: UUID())
        // It rested on a contract before this version.
        #expect(try await desk.warnings(onKeeping: kept) == [])
      }
    }

    @Test func aScheduleThatKeepsDataLongerIsNamed() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        var payroll = try Samples.payroll()
        guard case .controller(var record) = payroll.role else { return }
        record.data[0].retention?.period = .months(count: 1, after: "the recording")
        payroll.role = .controller(record: record)
        _ = try await desk.keep([payroll], .adding, key: UUID())
        var schedule = try Samples.retention()
        schedule.everyMonths = 12
        let kept = try await desk.keep([schedule], .adding, key: UUID())
        #expect(
          try await desk.warnings(onKeeping: kept)
            == [.keptLonger(schedule.id, upTo: 13, period: 1)]
        )
        let words = try await desk.reportRetention().items.map(\.matter.word)
        #expect(words.contains("kept-longer"))
      }
    }

    @Test func backupsThatAreGoneBeforeTheirCycleAreDoubted() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let schedule = try Samples.retention()
        _ = try await desk.keep([try Samples.payroll()], .adding, key: UUID())
        _ = try await desk.keep([schedule], .adding, key: UUID())
        let day = try day("2026-10-20")
        _ = try await desk.proveCleanUp(of: schedule.id, evidence: "Job", on: day, key: UUID())
        let gone = try await desk.proveBackupsGone(
          of: schedule.id,
          evidence: "Statement",
          on: day,
          key: UUID()
        )
        #expect(
          try await desk.warnings(onKeeping: [gone])
            == [.backupsEarly(schedule.id, on: day, expected: day.adding(months: 3))]
        )
      }
    }
  }
}
