import CLibxlsxwriter
import Foundation
import TimeLimits

/// Writes the cells of sheets through libxlsxwriter, row by row and in little memory.
///
/// Exactly one of ``close()`` and ``abandon()`` ends it, and frees what it holds.
struct SpreadsheetWriter {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let bold: UnsafeMutablePointer<lxw_format>
  private let dated: UnsafeMutablePointer<lxw_format>
  private let wrapped: UnsafeMutablePointer<lxw_format>

  init(_ content: Workbook, file: String, scratch: String) throws(SpreadsheetError) {
    let opened = scratch.withCString { folder in
      var options = lxw_workbook_options()
      options.constant_memory = 1
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return workbook_new_opt(file, &options)
    }
    guard let workbook = opened else { throw .notWritten("no memory") }
    guard
      let bold = workbook_add_format(workbook),
      let dated = workbook_add_format(workbook),
      let wrapped = workbook_add_format(workbook)
    else {
      lxw_workbook_free(workbook)
      throw .notWritten("no memory")
    }
    format_set_bold(bold)
    format_set_align(bold, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_num_format(dated, "yyyy-mm-dd")
    format_set_align(dated, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_text_wrap(wrapped)
    format_set_align(wrapped, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    self.workbook = workbook
    self.bold = bold
    self.dated = dated
    self.wrapped = wrapped
    do {
      try setProperties(of: content)
    } catch {
      abandon()
      throw error
    }
  }

  /// Writes a sheet, its headings in the first row.
  func write(_ content: Workbook.Sheet) throws(SpreadsheetError) {
    guard let sheet = workbook_add_worksheet(workbook, content.name) else {
      throw .notWritten("no room for temporary files")
    }
    for (index, column) in content.columns.enumerated() {
      let place = lxw_col_t(index)
      try Self.check(worksheet_set_column(sheet, place, place, column.width, nil))
      try Self.check(worksheet_write_string(sheet, 0, place, column.heading, bold))
    }
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 0, 0)
    worksheet_set_landscape(sheet)
    worksheet_fit_to_pages(sheet, 1, 0)
    for (index, row) in content.rows.enumerated() {
      for (column, value) in row.enumerated() {
        try Self.check(write(value, to: sheet, lxw_row_t(index + 1), lxw_col_t(column)))
      }
    }
    let last = lxw_col_t(content.columns.count - 1)
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(content.rows.count), last)
  }

  /// Ends the workbook and writes its file.
  func close() throws(SpreadsheetError) {
    try Self.check(workbook_close(workbook))
  }

  /// Frees everything and writes no file.
  func abandon() {
    lxw_workbook_free(workbook)
  }

  private func setProperties(of content: Workbook) throws(SpreadsheetError) {
    try Self.check(
      Self.permitted(content.title).withCString { title in
        Self.permitted(content.status).withCString { status in
          Self.permitted(content.comments).withCString { comments in
            var properties = lxw_doc_properties()
            properties.title = UnsafeMutablePointer(mutating: title)
            if !content.status.isEmpty {
              properties.status = UnsafeMutablePointer(mutating: status)
            }
            if !content.comments.isEmpty {
              properties.comments = UnsafeMutablePointer(mutating: comments)
            }
            properties.created = time_t(CalendarDate.epoch.days(to: content.created) * 86_400)
            return workbook_set_properties(workbook, &properties)
          }
        }
      }
    )
  }

  private func write(
    _ value: Spreadsheet.Value,
    to sheet: UnsafeMutablePointer<lxw_worksheet>,
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
