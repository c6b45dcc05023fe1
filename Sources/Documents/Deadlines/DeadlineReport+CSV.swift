import CSV
public import Foundation
public import SubjectRequests
import TimeLimits

extension DeadlineReport {
  /// The report as comma separated values (RFC 4180), one deadline a line, days as `YYYY-MM-DD`.
  ///
  /// A field that a spreadsheet would take for a formula is guarded by an apostrophe.
  public func csv() -> Data {
    var writer = CSVWriter(columns: [
      "reference", "right", "article", "clock", "status", "received", "target", "due",
      "dueUnrolled", "daysLeft", "workingDaysLeft", "suspendedSince", "assignee",
      "kind", "controller", "alarms", "reminder",
    ])
    for item in items {
      writer.write([
        item.matter.name, item.matter.subject, item.matter.article ?? "", item.matter.clock,
        item.status.rawValue, item.received?.description ?? "",
        item.target?.description ?? "", item.due?.description ?? "",
        item.dueUnrolled?.description ?? "", item.daysLeft?.description ?? "",
        item.workingDaysLeft?.description ?? "", item.suspendedSince?.description ?? "",
        item.assignee?.description ?? "", item.matter.kind.rawValue, item.controller,
        item.remarks.joined(separator: "\n"), item.reminder?.description ?? "",
      ])
    }
    return Data(writer.take())
  }
}
