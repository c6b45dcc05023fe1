import Foundation
import TimeLimits

/// A workbook of one sheet.
struct Spreadsheet {
  /// What the sheet is called, and the workbook in its properties: at most 31 characters.
  let title: String
  /// The day that the properties give as that of creation, at midnight UTC.
  let created: CalendarDate
  let columns: [Column]

  /// A heading and a width in characters.
  struct Column {
    let heading: String
    let width: Double
  }

  /// What stands in a cell.
  enum Value {
    case text(String)
    case number(Int)
    /// A number with one decimal, as so many tenths.
    case tenths(Int)
    case day(CalendarDate)
    case nothing
  }

  /// The bytes of the workbook.
  ///
  /// - Throws: ``SpreadsheetError``.
  func data(rows: [[Value]]) throws(SpreadsheetError) -> Data {
    try Workbook(
      title: title,
      created: created,
      sheets: [.init(name: title, columns: columns, rows: rows)]
    ).data()
  }
}
