import SubjectRequests
import TestCases
import Testing
import TimeLimits

@Suite("Deadline reports")
struct DeadlineReportTests {
  private func item(
    _ number: Int,
    _ status: DeadlineStatus,
    daysLeft: Int?
  ) throws -> DeadlineReport.Item {
    var random = SeededGenerator(seed: UInt64(number))
    let asOf = try day("2026-11-02")
    let due = daysLeft.map { asOf.adding(days: $0) }
    return DeadlineReport.Item(
      reference: Reference(year: 2026, using: &random),
      right: .access,
      clock: .response,
      status: status,
      received: try day("2026-10-01"),
      target: nil,
      due: due,
      dueUnrolled: due,
      suspendedSince: nil,
      daysLeft: daysLeft,
      workingDaysLeft: nil,
      assignee: nil,
      alarms: []
    )
  }

  @Test(arguments: [
    (DeadlineStatus.running, Int?.some(-1), DeadlineReport.Urgency.overdue),
    (.running, -400, .overdue), (.running, 0, .thisWeek), (.running, 7, .thisWeek),
    (.running, 8, .later), (.suspended, nil, .suspended), (.suspended, -3, .suspended),
    (.countryMissing, nil, .undated), (.noFixedPeriod, nil, .undated),
  ])
  func knowsHowPressingAnItemIs(
    _ status: DeadlineStatus,
    _ daysLeft: Int?,
    _ urgency: DeadlineReport.Urgency
  ) throws {
    #expect(try item(1, status, daysLeft: daysLeft).urgency == urgency)
  }

  @Test func showsTheMostUrgentFirst() throws {
    let ordered: [(DeadlineStatus, Int?)] = [
      (.running, -30), (.running, -1), (.running, 0), (.running, 7), (.running, 8), (.running, 300),
      (.suspended, nil), (.countryMissing, nil),
    ]
    let items = try ordered.enumerated().map { try item($0, $1.0, daysLeft: $1.1) }
    var random = SeededGenerator(seed: 9)
    for _ in 0..<20 {
      let report = DeadlineReport(
        asOf: try day("2026-11-02"),
        made: try instant("2026-11-02T09:00:00Z"),
        controller: "Sample",
        items: items.shuffled(using: &random)
      )
      let names = items.map(\.matter)
      #expect(report.items.map(\.matter) == names)
      #expect(report.items(.overdue).map(\.matter) == Array(names.prefix(2)))
      #expect(report.items(.thisWeek).map(\.matter) == Array(names[2...3]))
      #expect(
        DeadlineReport.Urgency.allCases.flatMap { report.items($0).map(\.matter) } == names
      )
    }
  }

  @Test func ordersEquallyUrgentItemsByReference() throws {
    let items = try (1...20).map { try item($0, .running, daysLeft: 3) }
    let report = DeadlineReport(
      asOf: try day("2026-11-02"),
      made: try instant("2026-11-02T09:00:00Z"),
      controller: "Sample",
      items: items
    )
    #expect(report.items.map(\.matter.name) == items.map(\.matter.name).sorted())
  }

  @Test func countsWorkingDaysBothWays() throws {
    let keeper = try Keepers.dutch()
    // From Friday 24 April to Wednesday 29 April 2026, with King's Day on Monday.
    let friday = try day("2026-04-24")
    let wednesday = try day("2026-04-29")
    #expect(keeper.workingDays(from: friday, to: wednesday) == 2)
    #expect(keeper.workingDays(from: wednesday, to: friday) == -2)
    #expect(keeper.workingDays(from: friday, to: friday) == 0)
    #expect(try Keepers.placeless().workingDays(from: friday, to: wednesday) == nil)
  }
}
