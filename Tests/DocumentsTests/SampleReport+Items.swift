import SubjectRequests
import TimeLimits

extension SampleReport {
  /// A report of given clocks.
  static func report(_ items: [DeadlineReport.Item], controller: String = "A") -> DeadlineReport {
    DeadlineReport(
      asOf: day("2026-11-02"),
      made: Instant(secondsSince1970: 0),
      controller: controller,
      items: items
    )
  }

  /// A running clock, due so many days after the day of the report.
  static func plain(
    _ number: UInt64 = 1,
    clock: ClockKind = .response,
    received: String = "2026-10-01",
    daysLeft: Int = 3,
    alarms: [String] = []
  ) -> DeadlineReport.Item {
    var random = Lehmer(state: number)
    let due = day("2026-11-02").adding(days: daysLeft)
    return DeadlineReport.Item(
      reference: Reference(year: 2026, using: &random),
      right: .access,
      clock: clock,
      status: .running,
      received: day(received),
      target: due,
      due: due,
      dueUnrolled: due,
      suspendedSince: nil,
      daysLeft: daysLeft,
      workingDaysLeft: daysLeft,
      assignee: nil,
      alarms: alarms.map { WordedPhrase(says: $0, phrase: Phrase(.weekendsOnly, .text($0))) }
    )
  }
}
