public import Foundation
public import SubjectRequests
import TimeLimits

extension DeadlineReport {
  /// The report as one JSON object (RFC 8259), days as `YYYY-MM-DD`, keys sorted.
  ///
  /// `counts.due` counts what is due and not yet overdue; a field without a value is null.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(DeadlineReportFields(self)) + Data("\n".utf8)
  }
}

/// The fields of the report in JSON.
private struct DeadlineReportFields: Encodable {
  let asOf: CalendarDate
  let made: Instant
  let controller: String
  let counts: Counts
  let items: [DeadlineItemFields]
  let lettersToSort: Waiting

  struct Counts: Encodable {
    let overdue: Int
    let due: Int
    let suspended: Int
    let undated: Int
  }

  /// Letters that may be requests and have no clock yet.
  struct Waiting: Encodable {
    let count: Int
    let oldest: CalendarDate?

    private enum Key: String, CodingKey { case count, oldest }

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: Key.self)
      try fields.encode(count, forKey: .count)
      try fields.encode(oldest, forKey: .oldest)
    }
  }

  init(_ report: DeadlineReport) {
    asOf = report.asOf
    made = report.made
    controller = report.controller
    counts = Counts(
      overdue: report.items(.overdue).count,
      due: report.items(.thisWeek).count + report.items(.later).count,
      suspended: report.items(.suspended).count,
      undated: report.items(.undated).count
    )
    lettersToSort = Waiting(
      count: report.lettersToSort?.count ?? 0,
      oldest: report.lettersToSort?.oldest
    )
    items = report.items.map { DeadlineItemFields(item: $0) }
  }
}
