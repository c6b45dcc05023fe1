import CLibxlsxwriter
import Foundation
import TimeLimits

/// Writes the cells of a sheet through libxlsxwriter, row by row and in little memory.
///
/// Exactly one of ``close(rows:)`` and ``abandon()`` ends it, and frees what it holds.
struct SpreadsheetWriter {
  private let spreadsheet: Spreadsheet
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let bold: UnsafeMutablePointer<lxw_format>
  private let dated: UnsafeMutablePointer<lxw_format>
  private let wrapped: UnsafeMutablePointer<lxw_format>

  init(_ spreadsheet: Spreadsheet, file: String, scratch: String) throws(SpreadsheetError) {
    let opened = scratch.withCString { folder in
      var options = lxw_workbook_options()
      options.constant_memory = 1
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return workbook_new_opt(file, &options)
    }
    guard let workbook = opened else { throw .notWritten("no memory") }
    guard
      let sheet = workbook_add_worksheet(workbook, spreadsheet.title),
      let bold = workbook_add_format(workbook),
      let dated = workbook_add_format(workbook),
      let wrapped = workbook_add_format(workbook)
    else {
      lxw_workbook_free(workbook)
      throw .notWritten("no room for temporary files")
    }
    format_set_bold(bold)
    format_set_num_format(dated, "yyyy-mm-dd")
    format_set_text_wrap(wrapped)
    self.spreadsheet = spreadsheet
    self.workbook = workbook
    self.sheet = sheet
    self.bold = bold
    self.dated = dated
    self.wrapped = wrapped
    do {
      try begin()
    } catch {
      abandon()
      throw error
    }
  }

  /// Writes the cells of a row; rows come in order, and 0 is that of the headings.
  func write(_ row: [Spreadsheet.Value], at index: Int) throws(SpreadsheetError) {
    for (column, value) in row.enumerated() {
      try Self.check(write(value, lxw_row_t(index), lxw_col_t(column)))
    }
  }

  /// Ends the workbook and writes its file.
  func close(rows: Int) throws(SpreadsheetError) {
    let last = lxw_col_t(spreadsheet.columns.count - 1)
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(rows), last)
    try Self.check(workbook_close(workbook))
  }

  /// Frees everything and writes no file.
  func abandon() {
    lxw_workbook_free(workbook)
  }

  private func begin() throws(SpreadsheetError) {
    try Self.check(
      spreadsheet.title.withCString { title in
        var properties = lxw_doc_properties()
        properties.title = UnsafeMutablePointer(mutating: title)
        properties.created = time_t(CalendarDate.epoch.days(to: spreadsheet.created) * 86_400)
        return workbook_set_properties(workbook, &properties)
      }
    )
    for (index, column) in spreadsheet.columns.enumerated() {
      let place = lxw_col_t(index)
      try Self.check(worksheet_set_column(sheet, place, place, column.width, nil))
      try Self.check(worksheet_write_string(sheet, 0, place, column.heading, bold))
    }
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 0, 0)
    worksheet_set_landscape(sheet)
    worksheet_fit_to_pages(sheet, 1, 0)
  }

  private func write(
    _ value: Spreadsheet.Value,
    _ row: lxw_row_t,
    _ column: lxw_col_t
  ) -> lxw_error {
    switch value {
    case .text(let text):
      return worksheet_write_string(sheet, row, column, Self.permitted(text), wrapped)
    case .number(let number):
      return worksheet_write_number(sheet, row, column, Double(number), nil)
    case .tenths(let count):
      return worksheet_write_number(sheet, row, column, Double(count) / 10, nil)
    case .day(let day) where day.year > 1900:
      let (year, month, date) = day.components
      var instant = lxw_datetime()
      instant.year = Int32(year)
      instant.month = Int32(month)
      instant.day = Int32(date)
      return worksheet_write_datetime(sheet, row, column, &instant, dated)
    case .day(let day):
      // Spreadsheets have no day before 1900, and count 1900 as a leap year.
      return worksheet_write_string(sheet, row, column, day.description, nil)
    case .nothing:
      return LXW_NO_ERROR
    }
  }

  /// The text without what XML cannot hold; what looks like an escaped character is escaped.
  private static func permitted(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.isPermittedInXML ? $0 : "\u{FFFD}" })
    ).replacing(/_(x[0-9A-Fa-f]{4}_)/) { "_x005F_\($0.output.1)" }
  }

  private static func check(_ error: lxw_error) throws(SpreadsheetError) {
    guard error == LXW_NO_ERROR else {
      throw .notWritten(
        lxw_strerror(error).map { String(cString: $0) } ?? "error \(error.rawValue)"
      )
    }
  }
}
