import CSV
public import Foundation

extension ConsentLoader {
  /// Loads a CSV file, piece by piece.
  ///
  /// - Parameters:
  ///   - file: the file, open for reading.
  ///   - progress: told after each piece how many bytes were read.
  /// - Returns: what became of the rows.
  /// - Throws: `CSVError` where the header is not usable; ``RowRefusal`` where it names a column that
  ///   is not known; an error of the file system; `PostgresError`.
  public mutating func load(
    csv file: FileHandle,
    progress: (_ bytesRead: Int) -> Void
  ) async throws -> BulkReport {
    var reader = CSVReader(requiredColumns: ConsentRow.required.map(\.rawValue))
    var bytesRead = 0
    while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
      try await take(try reader.read([UInt8](piece)))
      bytesRead += piece.count
      progress(bytesRead)
    }
    try await take(try reader.finish())
    return try await finish()
  }

  /// Loads CSV that is at hand as a whole.
  ///
  /// - Parameter bytes: the file.
  /// - Returns: what became of the rows.
  /// - Throws: as for a file.
  mutating func load(csv bytes: [UInt8]) async throws -> BulkReport {
    var reader = CSVReader(requiredColumns: ConsentRow.required.map(\.rawValue))
    try await take(try reader.read(bytes))
    try await take(try reader.finish())
    return try await finish()
  }

  /// Records a stream of JSON objects, one a line or in an array, as they arrive: what arrived
  /// together is durable before more is read.
  ///
  /// - Parameters:
  ///   - stream: a file, a pipe or standard input.
  ///   - progress: told after each piece how many bytes were read.
  /// - Returns: what became of the lines.
  /// - Throws: an error of the file system; `PostgresError`.
  public mutating func load(
    jsonLines stream: FileHandle,
    progress: (_ bytesRead: Int) -> Void
  ) async throws -> BulkReport {
    var items = JSONItems()
    var bytesRead = 0
    while true {
      // Returns what is there, and waits only where nothing is.
      let piece = stream.availableData
      guard !piece.isEmpty else {
        try await take(items.finish())
        return try await finish()
      }
      let found = items.read(piece)
      unit = items.unit
      try await take(found)
      try await flush()
      bytesRead += piece.count
      progress(bytesRead)
    }
  }

  private mutating func take(_ items: [JSONItems.Item]) async throws {
    for item in items {
      switch item.row(ConsentRow.init(json:line:)) {
      case .success(let row): try await take(row, line: item.number)
      case .failure(let refusal): refuse(refusal)
      }
    }
  }

  private mutating func take(_ rows: [CSVRow]) async throws {
    for row in rows {
      switch row {
      case .record(let record):
        try await take(try ConsentRow(record), line: record.line)
      case .refused(let refusal):
        refuse(RowRefusal(line: refusal.line, field: nil, reason: refusal.reason.description))
      }
    }
  }
}

extension ConsentRow {
  /// The fields of a record; a column that is not known would be lost without a word.
  fileprivate init(_ record: CSVRecord) throws(RowRefusal) {
    self.init()
    for (place, (name, field)) in zip(record.header.names, record.fields).enumerated() {
      guard let column = Column(rawValue: name) else {
        throw RowRefusal(
          line: 1,
          field: nil,
          reason: "column \(place + 1) is not known; \(known)"
        )
      }
      self[column] = field
    }
  }

  /// The fields of a JSON object; a key that is there twice is refused.
  fileprivate init(json bytes: [UInt8], line: Int) throws(RowRefusal) {
    self.init()
    let columns = Column.allCases
    let fields = try JSONRow(bytes, line: line, known: columns.map(\.rawValue))
    for column in columns { self[column] = try fields.text(column.rawValue) }
  }

  private var known: String {
    "known are " + Column.allCases.map(\.rawValue).joined(separator: " ")
  }
}
