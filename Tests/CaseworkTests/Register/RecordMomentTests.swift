import Casework
import Foundation
import Records
import Register
import TestCluster
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  /// An authority asks for the register as it stood on the day of which it writes.
  @Suite("The register as it was") struct RecordMomentTests {
    @Test func isReadByTheDayAndByTheNumber() async throws {
      try await SampleOffice.lend { sample in
        let first = try Samples.payroll()
        var second = first
        second.name = "Payroll and expenses"
        _ = try await sample.desk.keep([first], .adding, key: UUID())
        let later = try await sample.desk(at: SampleOffice.now.adding(hours: 48))
        _ = try await later.keep([second], .changing(reason: "Expenses"), key: UUID())
        _ = try await later.keep([try Samples.newsletter()], .adding, key: UUID())
        let zone = later.zone
        let begun = CalendarDate(SampleOffice.now, in: zone)
        func names(_ day: CalendarDate?) async throws -> [String] {
          try await later.records(ProcessingActivity.self, asOf: day).map(\.record.name)
        }
        #expect(try await names(begun.adding(days: -1)) == [])
        #expect(try await names(begun) == [first.name])
        #expect(try await names(begun.adding(days: 1)) == [first.name])
        #expect(try await names(begun.adding(days: 2)) == ["Newsletter", second.name])
        #expect(try await names(nil) == ["Newsletter", second.name])
        let id = first.id
        #expect(try await later.record(id, .version(1)).record == first)
        #expect(try await later.record(id, .version(2)).record == second)
        #expect(try await later.record(id, .day(begun.adding(days: 1))).record == first)
        #expect(try await later.record(id, .day(begun.adding(days: 2))).record == second)
        for moment in [RecordMoment.version(3), .day(begun.adding(days: -1))] {
          await #expect(
            throws: RegisterRefusal.noSuchVersion(.activity, label: "payroll", moment)
          ) {
            _ = try await later.record(id, moment)
          }
        }
      }
    }
  }
}
