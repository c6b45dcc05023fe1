import ArgumentParser
import Documents
import Foundation
import SubjectRequests

/// The formats of the deadline report.
enum DeadlineFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, xlsx, json, ics, html, pdf

  /// Whether a terminal can show the format.
  var isText: Bool { self != .xlsx && self != .pdf }

  /// The report in the format; a table is as wide as the terminal it is printed on, and in a file or a
  /// pipe nothing of it is cut.
  func bytes(_ report: DeadlineReport, toTerminal: Bool) throws -> Data {
    switch self {
    case .table:
      let table = report.table(
        width: toTerminal ? Terminal.limit : .max,
        colouring: toTerminal && Terminal.hasColour ? .ansi : .plain
      )
      return Data(table.utf8)
    case .csv: return report.csv()
    case .xlsx: return try report.xlsx()
    case .json: return try report.json()
    case .ics: return report.calendar()
    case .html: return Data(report.html().utf8)
    case .pdf: return try report.pdf(by: Typesetter())
    }
  }
}
