import Register
import TestRecords
import Testing
import TimeLimits

@Suite struct RetentionExcessTests {
  /// A schedule of so many months, and an entry that keeps its data so long.
  private func excess(every months: Int, period: RetentionPeriod) throws -> [Int] {
    var payroll = try Samples.payroll()
    guard case .controller(var record) = payroll.role else { return [] }
    record.data[0].retention?.period = period
    payroll.role = .controller(record: record)
    var schedule = try Samples.retention()
    schedule.everyMonths = months
    return schedule.excess(in: payroll, asOf: try Samples.day("2026-11-02"))
      .map { [$0.months, $0.period] } ?? []
  }

  @Test(
    arguments: [
      (12, 1, [13, 1]), (12, 12, [24, 12]), (2, 7, [9, 7]),
      // Once a month is prompt, and within a quarter of the period as well.
      (1, 1, []), (2, 8, []), (6, 84, []),
    ]
  )
  func aCycleWellBeyondThePeriodIsNamed(months: Int, period: Int, expected: [Int]) throws {
    #expect(try excess(every: months, period: .months(count: period, after: "it")) == expected)
  }

  @Test func whatEndsWithAnEventHasNoMonthsToExceed() throws {
    #expect(try excess(every: 12, period: .until(event: "it")) == [])
  }

  @Test func theReportNamesItBesideWhatIsDue() throws {
    var payroll = try Samples.payroll()
    guard case .controller(var record) = payroll.role else { return }
    record.data[0].retention?.period = .months(count: 1, after: "the recording")
    payroll.role = .controller(record: record)
    let report = RetentionReport(
      [payroll],
      schedules: [try Samples.retention()],
      asOf: try Samples.day("2026-01-31")
    )
    let matters = report.items.filter { $0.schedule != nil }.map(\.matter)
    #expect(matters.map(\.word) == ["active-data", "kept-longer"])
    #expect(matters.last == .keptLonger(months: 7, period: 1))
    #expect(report.overdue.isEmpty)
  }
}
