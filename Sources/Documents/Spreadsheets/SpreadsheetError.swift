/// Why a workbook could not be made.
public enum SpreadsheetError: Error, Hashable, CustomStringConvertible {
  /// A sheet has fewer rows than the report.
  case tooLong(rows: Int)
  /// The library's own words.
  case notWritten(String)

  /// The rows of a sheet, that of the headings included.
  static let rowLimit = 1_048_576

  public var description: String {
    switch self {
    case .tooLong(let rows):
      "a sheet holds \(Self.rowLimit - 1) rows and \(rows) are wanted; ask for fewer, or for csv"
    case .notWritten(let words):
      "the workbook could not be written: \(words)"
    }
  }
}
