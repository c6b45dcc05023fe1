/// What the reader found at a line: a record, or something that is none.
public enum CSVRow: Sendable, Hashable {
  case record(CSVRecord)
  case refused(CSVRefusal)
}

/// One record of a file, its fields named by the header.
public struct CSVRecord: Sendable, Hashable {
  /// The line of the file at which the record begins, from 1.
  public let line: Int
  public let header: CSVHeader
  /// The fields in the order of the columns, without their quotes.
  public let fields: [String]

  /// The field in a column, or nothing when the file has no such column.
  public subscript(column: String) -> String? {
    header.index(of: column).map { fields[$0] }
  }
}

/// The names of the columns, in their order.
public struct CSVHeader: Sendable, Hashable {
  public let names: [String]
  private let indices: [String: Int]

  /// Takes the names from the first record.
  ///
  /// - Throws: `CSVError.duplicateColumn` and `CSVError.missingColumns`.
  init(names: [String], requiring required: [String]) throws(CSVError) {
    var indices: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      if indices.updateValue(index, forKey: name) != nil { throw .duplicateColumn(index + 1) }
    }
    let missing = required.filter { indices[$0] == nil }
    if !missing.isEmpty { throw .missingColumns(missing) }
    self.names = names
    self.indices = indices
  }

  /// The place of a column, from 0, or nothing when there is no such column.
  public func index(of column: String) -> Int? { indices[column] }
}
