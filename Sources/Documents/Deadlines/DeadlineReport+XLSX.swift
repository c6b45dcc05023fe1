public import Foundation
public import SubjectRequests
import TimeLimits

extension DeadlineReport {
  /// The report as a workbook (ECMA-376) of one sheet, one deadline a row, days as real dates.
  ///
  /// Texts never become formulas. The properties name nobody and bear the day of the report, so that
  /// the same rows on the same day give the same bytes.
  ///
  /// - Throws: ``SpreadsheetError``.
  public func xlsx() throws(SpreadsheetError) -> Data {
    let sheet = Spreadsheet(
      title: "Deadlines",
      created: asOf,
      columns: [
        .init(heading: "Reference", width: 19),
        .init(heading: "Right or task", width: 19),
        .init(heading: "Article", width: 9),
        .init(heading: "Clock", width: 18),
        .init(heading: "Status", width: 16),
        .init(heading: "Received", width: 12),
        .init(heading: "Target", width: 12),
        .init(heading: "Due", width: 12),
        .init(heading: "Nominal day", width: 13),
        .init(heading: "Days left", width: 11),
        .init(heading: "Working days left", width: 19),
        .init(heading: "Suspended since", width: 17),
        .init(heading: "Assigned to", width: 22),
        .init(heading: "Alarms", width: 60),
        .init(heading: "Kind", width: 10),
        .init(heading: "Controller", width: 24),
        .init(heading: "Remind on", width: 12),
      ]
    )
    return try sheet.data(rows: items.map(\.cells))
  }
}

extension DeadlineReport.Item {
  fileprivate var cells: [Spreadsheet.Value] {
    [
      .text(matter.name), .text(matter.subject), matter.article.map { .text($0) } ?? .nothing,
      .text(matter.clock), .text(status.rawValue), Self.day(received), Self.day(target),
      Self.day(due), Self.day(dueUnrolled), Self.number(daysLeft), Self.number(workingDaysLeft),
      Self.day(suspendedSince), assignee.map { .text($0.description) } ?? .nothing,
      remarks.isEmpty ? .nothing : .text(remarks.joined(separator: "\n")),
      .text(matter.kind.rawValue), .text(controller), Self.day(reminder),
    ]
  }

  private static func day(_ day: CalendarDate?) -> Spreadsheet.Value {
    day.map { .day($0) } ?? .nothing
  }

  private static func number(_ number: Int?) -> Spreadsheet.Value {
    number.map { .number($0) } ?? .nothing
  }
}
