public import SubjectRequests
public import TimeLimits

/// Clocks in words, a line each, and then what gives alarm in them, each thing once.
public enum DeadlineLines {
  /// The lines of clocks of a case.
  ///
  /// - Parameters:
  ///   - deadlines: the clocks.
  ///   - file: the case.
  ///   - day: the day on which they are seen, from which it is counted what is overdue.
  /// - Returns: a line for each clock, then the alarms.
  public static func lines(
    _ deadlines: [ClaimDeadline],
    of file: CaseFile,
    on day: CalendarDate
  ) -> [String] {
    let clocks = deadlines.compactMap { deadline -> String? in
      guard let claim = file[deadline.claim] else { return nil }
      return "\(claim.right.word) \(deadline.clock.rawValue): \(dates(deadline, on: day))"
    }
    let alarms = AlarmWords.sentences(deadlines.flatMap(\.alarms).distinct)
    return clocks + alarms.map { "! \($0.says)" }
  }

  private static func dates(_ deadline: ClaimDeadline, on day: CalendarDate) -> String {
    switch (deadline.status, deadline.dates) {
    case (.countryMissing, _): "country missing; habeas controller set … --country"
    case (.subdivisionMissing, _):
      "subdivision missing; habeas controller set … --subdivision"
    case (.ruleMissing, _): "no rule known; habeas deadline rules add"
    case (.noFixedPeriod, _): "no fixed period"
    case (_, .suspended(let since)): "suspended since \(since)"
    case (let status, .due(_, let due, let nominal, _)):
      "\(status.rawValue), due \(due)\(due == nominal ? "" : " (nominally \(nominal))")"
        + overdue(status, due, on: day)
    case (let status, .none): status.rawValue
    }
  }

  private static func overdue(
    _ status: DeadlineStatus,
    _ due: CalendarDate,
    on day: CalendarDate
  ) -> String {
    guard status == .running, due < day else { return "" }
    let days = due.days(to: day)
    return ", overdue by \(days) day\(days == 1 ? "" : "s")"
  }
}
