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
  /// What the register asks for stands in the report beside the requests.
  @Suite("Reports of the register's deadlines") struct RegisterDeadlinesTests {
    private static let all = OpenDeadlines.Filter(clocks: .duties)

    @Test func reviewsAndBreachesStandBesideRequests() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let reference = try await sample.log(received: "2026-08-03T09:00:00+02:00")
        _ = try await desk.keep([try Samples.payroll()], .adding, key: UUID())
        _ = try await desk.keep([try Samples.breach()], .adding, key: UUID())
        let report = try await desk.reportDeadlines(
          Self.all,
          of: Set(DeadlineReport.Kind.allCases)
        )
        let reviews = report.items.filter { $0.matter.kind == .review }
        #expect(reviews.map(\.matter.name) == Array(repeating: "activity payroll", count: 3))
        #expect(
          try await Set(reviews.map(\.due))
            == Set(desk.reviews().filter { $0.kind != .breach }.map(\.due))
        )
        let breach = try #require(report.items.first { $0.matter.clock == "breach-notification" })
        #expect(breach.matter.article == "33(1)" && breach.matter.kind == .breach)
        #expect(breach.alarms.contains { $0.says.contains("it is too late") })
        #expect(report.items.contains { $0.matter.name == reference.description })
        #expect(report.items == report.items.sorted { $0.urgency < $1.urgency })
        // What is asked for is what is there.
        let requests = try await desk.reportDeadlines(Self.all, of: [.request])
        #expect(requests.items.allSatisfy { $0.matter.kind == .request })
        let breaches = try await desk.reportDeadlines(Self.all, of: [.breach])
        #expect(!breaches.items.isEmpty && breaches.items.allSatisfy { $0.matter.kind == .breach })
      }
    }

    /// Seventy-two hours that ended this morning are over, though the day is not.
    @Test func hoursThatAreOverAreOverdueBeforeTheDayEnds() async throws {
      let now = try #require(Instant(iso8601: "2026-11-04T12:00:00Z"))
      try await SampleOffice.lend(collaborators: .fixed(at: now)) { sample in
        let desk = sample.desk
        _ = try await desk.keep([try Samples.breach()], .adding, key: UUID())
        let yesterday = desk.today.adding(days: -1)
        let overdue = OpenDeadlines.Filter(clocks: .duties, dates: .dueUntil(yesterday))
        let items = try await desk.reportDeadlines(overdue, of: [.breach]).items
        #expect(items.map(\.urgency) == [.overdue])
        #expect(try await desk.reviews(until: yesterday, orEndedBy: desk.now).count == 1)
        // Seen from the day before nothing was late.
        let before = try await desk.reportDeadlines(overdue, of: [.breach], asOf: yesterday)
        #expect(before.items.isEmpty)
      }
    }

    @Test func reviewsGoByTheDayAndTheOfficerOfTheFilter() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        _ = try await desk.keep([try Samples.payroll()], .adding, key: UUID())
        let all = try await desk.reviews()
        let first = try #require(all.first)
        func due(_ assignee: Handle?, until day: CalendarDate) async throws -> Int {
          let filter = OpenDeadlines.Filter(
            clocks: .duties,
            assignee: assignee,
            dates: .dueUntil(day)
          )
          return try await desk.reportDeadlines(filter, of: [.review]).items.count
        }
        #expect(try await due(nil, until: first.due) == all.count { $0.due == first.due })
        #expect(try await due(nil, until: first.due.adding(days: -1)) == 0)
        #expect(try await due(first.owner, until: .latest) == all.count { $0.owner == first.owner })
        #expect(try await due(Handle("nobody.here"), until: .latest) == 0)
      }
    }
  }
}
