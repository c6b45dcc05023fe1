import Postgres
import SubjectRequests
import TimeLimits

/// Reads rows of `deadline`; options, which are the same in most, are parsed once.
struct DeadlineReading {
  private var options: [String: DeadlineOptions] = [:]

  mutating func deadline(_ row: Row) throws -> ClaimDeadline {
    ClaimDeadline(
      claim: try row.decode("claim_id"),
      clock: try row.decode("clock"),
      received: try row.decode("received_on"),
      status: try row.decode("status"),
      dates: try Self.dates(row),
      basis: try basis(row),
      alarms: try row.alarms()
    )
  }

  private static func dates(_ row: Row) throws -> ClaimDeadline.Dates {
    if let due: CalendarDate = try row.decodeIfPresent("due_on") {
      return .due(
        target: try row.decode("target_on"),
        due: due,
        dueUnrolled: try row.decode("due_unrolled_on"),
        endsAt: try row.decode("ends_at")
      )
    }
    return try row.decodeIfPresent("suspended_since").map { .suspended(since: $0) } ?? .none
  }

  private mutating func basis(_ row: Row) throws -> ClaimDeadline.Basis {
    guard let rule: String = try row.decodeIfPresent("rule") else { return .noRule }
    return .computed(
      rule: RuleIdentifier(rawValue: rule),
      options: try parsed(try row.decode("options")),
      calendar: try row.decode("calendar")
    )
  }

  private mutating func parsed(_ line: String) throws(OptionError) -> DeadlineOptions {
    if let known = options[line] { return known }
    let read = try DeadlineOptions(stored: line)
    options[line] = read
    return read
  }
}

extension Row {
  /// The alarms of a row of `deadline`; what an earlier program kept as sentences counts as none.
  func alarms() throws -> [Phrase] {
    try decode("alarms", as: [String].self).compactMap { Phrase(line: $0) }
  }
}
