import ArgumentParser
import Documents
import Foundation
import SubjectRequests

/// The formats of the deadline report.
enum DeadlineFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json, ics

  /// The report in the format; a table is as wide as the terminal it is printed on.
  func bytes(_ report: DeadlineReport, toTerminal: Bool) throws -> Data {
    switch self {
    case .table:
      let table = DeadlineTable(report)
      let text = table.text(
        width: toTerminal ? Terminal.width : 100,
        colour: toTerminal && Terminal.hasColour
      )
      return Data(text.utf8)
    case .csv: return Data(DeadlineCSV.bytes(report))
    case .json: return try DeadlineJSON.bytes(report)
    case .ics: return Data(DeadlineCalendar.bytes(report))
    }
  }
}
