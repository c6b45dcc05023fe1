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
  @Suite("Keeping records of the register") struct KeepingRecordsTests {
    @Test func nobodyOverwritesWhatSomebodyElseKept() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        var payroll = try Samples.payroll()
        _ = try await desk.keep([payroll], .adding, key: UUID())
        payroll.unit = "Human resources"
        _ = try await desk.keep([payroll], .changing(reason: "A unit", seen: 1), key: UUID())
        var older = try Samples.payroll()
        older.description = "Wages and sick pay"
        let stale = older
        await #expect(
          throws: RegisterRefusal.changedMeanwhile(
            .activity,
            label: "payroll",
            newest: 2,
            by: "j.devries"
          )
        ) {
          _ = try await desk.keep([stale], .changing(reason: "Words", seen: 1), key: UUID())
        }
        #expect(try await desk.record(stale.id).record.unit == "Human resources")
      }
    }

    @Test func whatIsKeptIsReadBackVersionByVersion() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let first = try Samples.payroll()
        var second = first
        second.name = "Payroll and expenses"
        second.ended = try Samples.day("2026-12-31")
        let added = try await desk.keep([first], .adding, key: UUID())
        #expect(added.map(\.recording) == [.now])
        #expect(
          try await desk.reviews().map(\.kind) == [.legitimateInterest, .activity, .transfer]
        )
        let changed = try await desk.keep([second], .changing(reason: "It ends"), key: UUID())
        #expect(changed.map(\.version.number) == [2])
        #expect(try await desk.record(first.id).record == second)
        let history = try await desk.history(of: first.id)
        #expect(history.map(\.record) == [first, second])
        #expect(history.map(\.reason) == [nil, "It ends"])
        #expect(history.map(\.by) == ["j.devries", "j.devries"])
        let changes = try history[1].differences(from: history[0])
        #expect(changes.map(\.path) == ["ended", "name"])
        // Nothing is due before it ends.
        #expect(try await desk.reviews().isEmpty)
      }
    }

    @Test func theSameAgainIsNoVersion() async throws {
      try await SampleOffice.lend { sample in
        let payroll = try Samples.payroll()
        _ = try await sample.desk.keep([payroll], .adding, key: UUID())
        for keeping in [RecordKeeping.adding, .changing(reason: "r"), .importing(reason: "r")] {
          let kept = try await sample.desk.keep([payroll], keeping, key: UUID())
          #expect(kept.map(\.recording) == [.before])
        }
        #expect(try await sample.count("register_version") == 1)
      }
    }

    @Test func whatCannotBeKeptIsRefusedWhole() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let payroll = try Samples.payroll()
        var broken = payroll
        broken.id = try Samples.label("broken")
        broken.systems[0].data = [try Samples.label("nothing")]
        var other = payroll
        other.name = "Other"
        await #expect(throws: RegisterRefusal.noSuchRecord(.activity, label: "payroll")) {
          _ = try await desk.keep([payroll], .changing(reason: "r"), key: UUID())
        }
        await #expect(throws: RegisterRefusal.labelTwice("payroll")) {
          _ = try await desk.keep([payroll, other], .importing(reason: "r"), key: UUID())
        }
        await #expect(throws: RegisterRefusal.unusable(broken.problems())) {
          _ = try await desk.keep([payroll, broken], .importing(reason: "r"), key: UUID())
        }
        #expect(try await sample.count("register_entry") == 0)
        _ = try await desk.keep([payroll], .adding, key: UUID())
        await #expect(throws: RegisterRefusal.recordExists(.activity, label: "payroll")) {
          _ = try await desk.keep([other], .adding, key: UUID())
        }
        await #expect(throws: RegisterRefusal.reasonMissing) {
          _ = try await desk.keep([other], .changing(reason: " "), key: UUID())
        }
        #expect(try await sample.count("register_version") == 1)
      }
    }

    @Test func twoOfficersAtOnceMakeTwoVersions() async throws {
      try await SampleOffice.lend { sample in
        let payroll = try Samples.payroll()
        _ = try await sample.desk.keep([payroll], .adding, key: UUID())
        try await withThrowingTaskGroup(of: Void.self) { group in
          for index in 0..<4 {
            group.addTask {
              var changed = payroll
              changed.name = "Payroll \(index)"
              let keeping = RecordKeeping.changing(reason: "change \(index)")
              _ = try await sample.desk.keep([changed], keeping, key: UUID())
            }
          }
          try await group.waitForAll()
        }
        let history = try await sample.desk.history(of: payroll.id)
        #expect(history.map(\.number) == [1, 2, 3, 4, 5])
        #expect(Set(history.map(\.record.name)).count == 5)
      }
    }

    @Test func anotherControllerFindsNothing() async throws {
      try await SampleOffice.lend { sample in
        let payroll = try Samples.payroll()
        _ = try await sample.desk.keep([payroll], .adding, key: UUID())
        let slug = try #require(Slug("another"))
        _ = try await sample.office.add(slug, SampleOffice.profile)
        let other = try await sample.office.desk(slug, officer: SampleOffice.officer())
        #expect(try await other.records(ProcessingActivity.self).isEmpty)
        #expect(try await other.reviews().isEmpty)
        await #expect(throws: RegisterRefusal.noSuchRecord(.activity, label: "payroll")) {
          _ = try await other.record(payroll.id)
        }
        _ = try await other.keep([payroll], .adding, key: UUID())
        #expect(try await sample.desk.history(of: payroll.id).count == 1)
      }
    }

    @Test func whoDecidesIsWarned() async throws {
      try await SampleOffice.lend { sample in
        _ = try await sample.desk.keep([try Samples.payroll()], .adding, key: UUID())
        let warnings = try await sample.desk.warnings(on: .portability)
        #expect(warnings.map(\.purpose) == ["fraud", "tax"])
        #expect(try await sample.desk.warnings(on: .access).isEmpty)
      }
    }
  }
}
