import Foundation
import TimeLimits

/// One sheet of a workbook (ECMA-376) under a row of headings that stays in sight.
///
/// Texts are written as texts and never become formulas; days are real dates that show as
/// `YYYY-MM-DD`. The same content gives the same bytes.
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
  /// The library knows files alone, so the workbook passes through a folder that only this account
  /// can enter, and that is gone afterwards whatever happens.
  ///
  /// - Throws: ``SpreadsheetError``.
  func data(rows: [[Value]]) throws(SpreadsheetError) -> Data {
    guard rows.count < SpreadsheetError.rowLimit else { throw .tooLong(rows: rows.count) }
    let folder = try Self.folder()
    defer { folder.remove() }
    let file = folder.path + "/workbook.xlsx"
    let writer = try SpreadsheetWriter(self, file: file, scratch: folder.path)
    do {
      for (index, row) in rows.enumerated() { try writer.write(row, at: index + 1) }
    } catch {
      writer.abandon()
      throw error
    }
    try writer.close(rows: rows.count)
    guard let bytes = FileManager.default.contents(atPath: file), !bytes.isEmpty else {
      throw .notWritten("the file is not there")
    }
    return bytes
  }

  private static func folder() throws(SpreadsheetError) -> PrivateFolder {
    do {
      return try PrivateFolder(for: "workbook")
    } catch {
      throw .notWritten(error.description)
    }
  }
}
