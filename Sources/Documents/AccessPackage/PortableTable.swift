/// A table of the person's data in a structured, commonly used, machine-readable form (Article 20(1)).
///
/// Columns have names. In JSON a cell is what it was where it came from: a text, a number, a truth
/// value, null or nothing at all; in CSV each is the text of the same, to the last blank. The shape of
/// the JSON is published as ``PortableTable/schema``.
public struct PortableTable: Sendable, Hashable {
  /// The word that tells the shape of the JSON.
  public static let format = "habeas-table/2"

  public let columns: [String]
  /// Each row has a cell for each column.
  public let rows: [[Cell]]

  /// What a row has in a column.
  public enum Cell: Sendable, Hashable {
    /// Nothing is told, not even that there is nothing.
    case missing
    case null
    case truth(Bool)
    /// A number as it was written, so that no digit is lost.
    case number(String)
    case text(String)

    /// The cell as CSV has it.
    public var text: String {
      switch self {
      case .missing, .null: ""
      case .truth(let value): value ? "true" : "false"
      case .number(let text), .text(let text): text
      }
    }
  }

  /// Checks a table of texts.
  ///
  /// - Throws: as ``init(columns:cells:)``.
  public init(columns: [String], rows: [[String]]) throws(PortableTableError) {
    try self.init(columns: columns, cells: rows.map { $0.map(Cell.text) })
  }

  /// Checks a table.
  ///
  /// - Throws: ``PortableTableError`` where a column has no name or that of another, or a row has
  ///   more or fewer cells than there are columns.
  public init(columns: [String], cells rows: [[Cell]]) throws(PortableTableError) {
    guard !columns.isEmpty else { throw .noColumns }
    var seen: Set<String> = []
    for (index, column) in columns.enumerated() {
      // A mark of byte order before the first name would be lost in CSV.
      guard !column.allSatisfy(\.isWhitespace), column.unicodeScalars.first != "\u{FEFF}" else {
        throw .unnamedColumn(index + 1)
      }
      guard !column.utf8.contains(0) else { throw .nul(row: nil) }
      guard seen.insert(column).inserted else { throw .columnTwice(index + 1) }
    }
    for (index, row) in rows.enumerated() {
      guard row.count == columns.count else { throw .unevenRow(index + 1) }
      // CSV readers end a text at NUL.
      guard !row.contains(where: { $0.text.utf8.contains(0) }) else { throw .nul(row: index + 1) }
    }
    self.columns = columns
    self.rows = rows
  }

  /// The JSON Schema of the table as JSON, the published shape.
  public static var schema: String {
    get throws { try LetterFile.text("habeas-table.schema.json") }
  }
}

/// Why a file holds no table that can be handed over; it holds no word of the file.
public enum PortableTableError: Error, Sendable, Hashable, CustomStringConvertible {
  case noColumns
  /// By its place, from 1.
  case unnamedColumn(Int)
  case columnTwice(Int)
  case unevenRow(Int)
  case nul(row: Int?)
  /// The line of a CSV file, and why.
  case csv(line: Int, reason: String)
  case json(line: Int?, reason: String)

  public var description: String {
    switch self {
    case .noColumns: "the table has no columns; its first row names them"
    case .unnamedColumn(let place): "column \(place) has no name, or begins with a byte order mark"
    case .columnTwice(let place): "column \(place) has the name of another; rename one"
    case .unevenRow(let place):
      "row \(place) has more or fewer cells than there are columns"
    case .nul(let row):
      "\(row.map { "row \($0)" } ?? "a column") holds a NUL character, which CSV cannot carry"
    case .csv(let line, let reason): "line \(line): \(reason)"
    case .json(let line, let reason): "\(line.map { "line \($0): " } ?? "")\(reason)"
    }
  }
}
