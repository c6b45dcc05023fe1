import CSV
import LawData

/// A table of the law: the files inside the program, or one that somebody hands in.
struct LawFile {
  let name: String
  let records: [CSVRecord]

  /// Reads one of the files inside the program.
  init(builtIn name: String) throws(LawDataError) {
    var file = law_files()
    while let entry = file?.pointee, let text = entry.name {
      if String(cString: text) == name {
        let bytes = UnsafeRawBufferPointer(start: entry.bytes, count: entry.size)
        try self.init(name: name, bytes: bytes)
        return
      }
      file = file?.advanced(by: 1)
    }
    throw .missingFile(name)
  }

  /// Reads a table from bytes that somebody hands in.
  init(name: String, bytes: [UInt8]) throws(LawDataError) {
    let result: Result<LawFile, LawDataError> = bytes.withUnsafeBytes { buffer in
      do throws(LawDataError) {
        return .success(try LawFile(name: name, bytes: buffer))
      } catch {
        return .failure(error)
      }
    }
    self = try result.get()
  }

  /// Reads a table from bytes.
  init(name: String, bytes: UnsafeRawBufferPointer) throws(LawDataError) {
    var reader = CSVReader()
    var rows: [CSVRow] = []
    do throws(CSVError) {
      rows = try reader.read(bytes)
      rows += try reader.finish()
    } catch {
      throw .unreadable(file: name, reason: error.description)
    }
    var records: [CSVRecord] = []
    records.reserveCapacity(rows.count)
    for row in rows {
      switch row {
      case .record(let record): records.append(record)
      case .refused(let refusal): throw .unreadable(file: name, reason: refusal.description)
      }
    }
    self.name = name
    self.records = records
  }

  /// The rows with the reader of their fields.
  var rows: [LawRow] { records.map { LawRow(file: name, record: $0) } }
}

/// One row of a table, which knows where it stands when something in it is wrong.
struct LawRow {
  let file: String
  let record: CSVRecord

  /// The field of a column, empty where the table has no such column.
  subscript(column: String) -> String { record[column] ?? "" }

  func problem(_ column: String, expected: String) -> LawDataError {
    .badField(file: file, line: record.line, column: column, expected: expected)
  }

  /// The field, which must not be empty.
  func text(_ column: String) throws(LawDataError) -> String {
    let text = self[column]
    guard !text.isEmpty else { throw problem(column, expected: "a value") }
    return text
  }

  /// A whole number from 0, or nothing where the field is empty.
  func number(_ column: String) throws(LawDataError) -> Int? {
    let text = self[column]
    if text.isEmpty { return nil }
    guard let number = Int(text), number >= 0 else {
      throw problem(column, expected: "a whole number")
    }
    return number
  }

  /// A date, or nothing where the field is empty.
  func date(_ column: String) throws(LawDataError) -> CalendarDate? {
    let text = self[column]
    if text.isEmpty { return nil }
    guard let date = CalendarDate(iso8601: text) else {
      throw problem(column, expected: "a date YYYY-MM-DD")
    }
    return date
  }

  /// A word of a closed list.
  func word<Word: RawRepresentable & CaseIterable>(
    _ column: String,
    or fallback: Word? = nil
  ) throws(LawDataError) -> Word where Word.RawValue == String {
    let text = self[column]
    if text.isEmpty, let fallback { return fallback }
    guard let word = Word(rawValue: text) else {
      let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw problem(column, expected: "one of \(words)")
    }
    return word
  }
}
