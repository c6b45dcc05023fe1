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
  /// Every act on the register is done once under its idempotency key.
  @Suite("Keys of the register") struct RegisterKeyTests {
    @Test func aRepeatedCommandAnswersAsTheFirstTime() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let (first, second) = (UUID(), UUID())
        let payroll = try Samples.payroll()
        var changed = payroll
        changed.unit = "Finance"
        let records = [payroll, try Samples.newsletter()]
        _ = try await desk.keep(records, .adding, key: first)
        let reason = RecordKeeping.changing(reason: "A unit")
        _ = try await desk.keep([changed], reason, key: second)
        changed.unit = "Human resources"
        _ = try await desk.keep([changed], reason, key: UUID())
        // Without the key it would be an entry that is there already.
        let again = try await desk.keep(records, .adding, key: first)
        #expect(again.map(\.recording) == [.now, .now])
        #expect(again.map(\.repeats) == [SampleOffice.now, SampleOffice.now])
        #expect(again.map(\.record) == records)
        #expect(again.map(\.version.number) == [1, 1])
        // And here it would take back what was changed since.
        changed.unit = "Finance"
        let repeated = try await desk.keep([changed], reason, key: second)
        #expect(repeated.map(\.version.number) == [2])
        #expect(try await desk.record(payroll.id).record.unit == "Human resources")
        #expect(try await sample.count("register_version") == 4)
      }
    }

    @Test func aKeyIsForOneThing() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let key = UUID()
        let payroll = try Samples.payroll()
        _ = try await desk.keep([payroll], .adding, key: key)
        var other = payroll
        other.id = try Samples.label("wages")
        let acts: [@Sendable () async throws -> Void] = [
          { [other] in _ = try await desk.keep([other], .adding, key: key) },
          { _ = try await desk.keep([payroll], .importing(reason: "r"), key: key) },
          { _ = try await desk.keep(purposes: payroll.purposeEntries, .adding, key: key) },
          { _ = try await desk.keep([Samples.newsletter()], .adding, key: key) },
        ]
        for act in acts {
          let error = await #expect(throws: RegisterRefusal.self) { try await act() }
          guard case .keyOfAnotherAct(_, let officer) = error else {
            Issue.record("\(String(describing: error))")
            continue
          }
          #expect(officer == "j.devries")
        }
        #expect(try await sample.count("register_entry") == 1)
      }
    }

    @Test func whatWasRefusedLeavesTheKeyFree() async throws {
      try await SampleOffice.lend { sample in
        let key = UUID()
        let payroll = try Samples.payroll()
        await #expect(throws: RegisterRefusal.noSuchRecord(.activity, label: "payroll")) {
          _ = try await sample.desk.keep([payroll], .changing(reason: "r"), key: key)
        }
        #expect(try await sample.desk.keep([payroll], .adding, key: key).map(\.recording) == [.now])
      }
    }

    @Test func proofsAndReviewsAreRecordedOnce() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        _ = try await desk.keep([try Samples.payroll()], .adding, key: UUID())
        let schedule = try Samples.retention()
        _ = try await desk.keep([schedule], .adding, key: UUID())
        let keys = [UUID(), UUID()]
        for _ in 0..<2 {
          let cleaned = try await desk.proveCleanUp(of: schedule.id, evidence: "Job", key: keys[0])
          #expect(cleaned.version.number == 2)
        }
        for _ in 0..<2 {
          let gone = try await desk.proveBackupsGone(
            of: schedule.id,
            evidence: "Statement",
            key: keys[1]
          )
          #expect(gone.version.number == 3)
        }
        await #expect(throws: RegisterRefusal.self) {
          _ = try await desk.proveCleanUp(of: schedule.id, evidence: "Another", key: keys[0])
        }
        #expect(try await desk.record(schedule.id).record.proofs.count == 1)
      }
    }

    @Test func aModelIsAdoptedOnceUnderItsKey() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        _ = try await desk.keep([try Samples.processor("crm")], .adding, key: UUID())
        let key = UUID()
        let owner: Label<Officer> = try Samples.label("a.jansen")
        func adopt(_ name: String) async throws -> [KeptRecord<AdoptedModel>] {
          let service: Label<AdoptedModel> = try Samples.label("crm")
          return try await desk.adoptModel(for: service, name: name, owner: owner, key: key)
        }
        let first = try await adopt("CRM")
        #expect(first.map(\.recording) == [.now])
        #expect(first.map(\.repeats) == [nil])
        #expect(first[0].record.own.allSatisfy { $0.standing.owner == owner })
        #expect(try await adopt("CRM").map(\.repeats) == [SampleOffice.now])
        await #expect(throws: RegisterRefusal.self) { _ = try await adopt("Another") }
        let blank = await #expect(throws: RegisterRefusal.self) {
          let service: Label<AdoptedModel> = try Samples.label("crm")
          _ = try await desk.adoptModel(for: service, name: " ", owner: owner, key: UUID())
        }
        #expect(blank?.description.hasPrefix("name: ") == true)
      }
    }

    @Test func twoAtOnceUnderOneKeyAreOne() async throws {
      try await SampleOffice.lend { sample in
        let key = UUID()
        let payroll = try Samples.payroll()
        let numbers = try await withThrowingTaskGroup(of: [Int].self) { group in
          for _ in 0..<4 {
            group.addTask {
              try await sample.desk.keep([payroll], .adding, key: key).map(\.version.number)
            }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(numbers == [[1], [1], [1], [1]])
        #expect(try await sample.count("register_act") == 1)
      }
    }

    @Test func aFileDoesNotOverwriteWhatWasKeptAfterItsExport() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let payroll = try Samples.payroll()
        _ = try await desk.keep([payroll], .adding, key: UUID())
        var changed = payroll
        changed.unit = "Finance"
        let file = [changed]
        let before = SampleOffice.now.adding(seconds: -1)
        await #expect(
          throws: RegisterRefusal.changedMeanwhile(
            .activity,
            label: "payroll",
            newest: 1,
            by: "j.devries"
          )
        ) {
          _ = try await desk.keep(file, .importing(reason: "r", seen: before), key: UUID())
        }
        // What the file does not change is no conflict.
        let same = try await desk.keep(
          [payroll],
          .importing(reason: "r", seen: before),
          key: UUID()
        )
        #expect(same.map(\.recording) == [.before])
        let kept = try await desk.keep(
          file,
          .importing(reason: "r", seen: desk.now),
          key: UUID()
        )
        #expect(kept.map(\.version.number) == [2])
      }
    }
  }
}
