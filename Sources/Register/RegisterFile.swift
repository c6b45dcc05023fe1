import CSV
import RegisterData

/// A table of the register that travels inside the program.
struct RegisterFile {
  let name: String
  let records: [CSVRecord]

  init(_ name: String) throws(RegisterDataError) {
    self.name = name
    records = try Self.records(of: try Self.bytes(of: name), name: name)
  }

  /// A file as it travels inside the program.
  static func bytes(of name: String) throws(RegisterDataError) -> UnsafeRawBufferPointer {
    var file = register_files()
    while let entry = file?.pointee, let text = entry.name {
      if String(cString: text) == name {
        return UnsafeRawBufferPointer(start: entry.bytes, count: entry.size)
      }
      file = file?.advanced(by: 1)
    }
    throw .missingFile(name)
  }

  private static func records(
    of bytes: UnsafeRawBufferPointer,
    name: String
  ) throws(RegisterDataError) -> [CSVRecord] {
    var reader = CSVReader()
    var rows: [CSVRow] = []
    do throws(CSVError) {
      rows = try reader.read(bytes)
      rows += try reader.finish()
    } catch {
      throw .unreadable(file: name, reason: error.description)
    }
    var records: [CSVRecord] = []
    for row in rows {
      switch row {
      case .record(let record): records.append(record)
      case .refused(let refusal): throw .unreadable(file: name, reason: refusal.description)
      }
    }
    return records
  }
}

/// What is wrong with the tables inside the program.
public enum RegisterDataError: Error, Sendable, Hashable, CustomStringConvertible {
  case missingFile(String)
  case unreadable(file: String, reason: String)
  /// A row does not say what its columns ask for.
  case unusable(file: String, line: Int, column: String)

  public var description: String {
    switch self {
    case .missingFile(let name): "the program lacks its table \(name)"
    case .unreadable(let file, let reason): "the table \(file) cannot be read: \(reason)"
    case .unusable(let file, let line, let column):
      "the table \(file), line \(line): \(column) is not usable"
    }
  }
}
