import Foundation
import TimeLimits

/// A workbook (ECMA-376) of sheets, each under a row of headings that stays in sight.
///
/// Texts are written as texts and never become formulas; days are real dates that show as
/// `YYYY-MM-DD`. The same content gives the same bytes.
struct Workbook {
  /// What the workbook is called in its properties.
  let title: String
  /// What its properties give as its status: whether it is a draft.
  var status = ""
  /// What its properties say beside.
  var comments = ""
  /// The day that the properties give as that of creation, at midnight UTC.
  let created: CalendarDate
  let sheets: [Sheet]

  /// A sheet, its headings and its rows.
  struct Sheet {
    /// At most 31 characters.
    let name: String
    let columns: [Spreadsheet.Column]
    let rows: [[Spreadsheet.Value]]
  }

  /// The bytes of the workbook.
  ///
  /// The library knows files alone, so the workbook passes through a folder that only this account
  /// can enter, and that is gone afterwards whatever happens.
  ///
  /// - Throws: ``SpreadsheetError``.
  func data() throws(SpreadsheetError) -> Data {
    for sheet in sheets where sheet.rows.count >= SpreadsheetError.rowLimit {
      throw .tooLong(rows: sheet.rows.count)
    }
    let folder = try Self.folder()
    defer { folder.remove() }
    let file = folder.path + "/workbook.xlsx"
    let writer = try SpreadsheetWriter(self, file: file, scratch: folder.path)
    do {
      for sheet in sheets { try writer.write(sheet) }
    } catch {
      writer.abandon()
      throw error
    }
    try writer.close()
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
