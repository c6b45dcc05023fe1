/// The rows of one statement: all their bytes in one buffer, and names shared by all.
final class ResultSet: Sendable {
  let columns: ResultColumns
  private let bytes: [UInt8]
  /// The end of each field in `bytes`, row by row, negative (ones' complement) for NULL.
  private let ends: [Int]
  /// The number of rows, which may have no field at all: `SELECT FROM t`.
  private let height: Int

  init(columns: ResultColumns, height: Int, bytes: [UInt8], ends: [Int]) {
    self.columns = columns
    self.height = height
    self.bytes = bytes
    self.ends = ends
  }

  var rows: [Row] {
    (0..<height).map { Row(result: self, index: $0) }
  }

  /// The field, or `nil` where it is NULL.
  func field(row: Int, column: Int) -> PostgresField? {
    let position = row * columns.names.count + column
    let end = ends[position]
    guard end >= 0 else { return nil }
    let previous = position == 0 ? 0 : ends[position - 1]
    let start = previous < 0 ? ~previous : previous
    return PostgresField(type: columns.types[column], bytes: bytes[start..<end])
  }
}

/// The names and types of a result's columns.
struct ResultColumns: Sendable, Equatable {
  let names: [String]
  let types: [PostgresType]
  private let positions: [String: Int]

  init(names: [String], types: [PostgresType]) {
    self.names = names
    self.types = types
    positions = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }

  func position(of name: String) -> Int? {
    positions[name]
  }
}
