import CLibcsv

/// Reads comma separated values (RFC 4180) from chunks of bytes, record by record.
///
/// Hand it the file piece by piece with `read(_:)`, then call `finish()` once. Only the record that
/// is being read is kept, so that a file of any length needs little memory. The first record names
/// the columns. A byte order mark is skipped, lines end with CR LF, LF or CR, empty lines are not
/// records, and blanks belong to the field they stand in.
///
/// A record that cannot be read is refused with its line and the reason, and reading goes on with
/// the line after the one where it begins: a quote that is never closed costs one line, not the
/// rest of the file.
public struct CSVReader: ~Copyable {
  /// The names of the columns, once the first record is read.
  public private(set) var header: CSVHeader?

  private var lines = CSVLines()
  private let parser: CSVParser
  private let limits: CSVLimits
  private let requiredColumns: [String]
  private let delimiter: CSVDelimiter?

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - requiredColumns: The columns without which the file is of no use.
  ///   - delimiter: The character between fields; nil takes the one that the header uses, since
  ///     spreadsheets write semicolons where a comma marks decimals.
  ///   - limits: What a field and a record may hold at most.
  public init(
    requiredColumns: [String] = [],
    delimiter: CSVDelimiter? = nil,
    limits: CSVLimits = .standard
  ) {
    self.requiredColumns = requiredColumns
    self.limits = limits
    self.delimiter = delimiter
    parser = CSVParser(delimiter: delimiter ?? .comma, limits: limits)
  }

  /// Reads a further piece of the file and gives the records that end in it.
  ///
  /// - Throws: `CSVError` when the header is missing or unusable: then nothing can be read.
  public mutating func read(_ bytes: UnsafeRawBufferPointer) throws(CSVError) -> [CSVRow] {
    var rows: [CSVRow] = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      let piece = UnsafeRawBufferPointer(rebasing: bytes[start...end])
      start = end + 1
      if lines.partial.isEmpty {
        try take(piece, into: &rows)
      } else {
        lines.append(piece, limit: limits.recordBytes)
        try takePartial(into: &rows)
      }
    }
    lines.append(
      UnsafeRawBufferPointer(rebasing: bytes[start...]),
      limit: limits.recordBytes
    )
    return rows
  }

  /// Reads a further piece of the file and gives the records that end in it.
  ///
  /// - Throws: `CSVError` when the header is missing or unusable.
  public mutating func read(_ bytes: [UInt8]) throws(CSVError) -> [CSVRow] {
    // A typed error does not pass through the closure of the standard library.
    let result: Result<[CSVRow], CSVError> = bytes.withUnsafeBytes { buffer in
      do throws(CSVError) { return .success(try read(buffer)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  /// Ends the file and gives the records that were still open.
  ///
  /// - Throws: `CSVError` when the header is missing or unusable, or the file empty.
  public mutating func finish() throws(CSVError) -> [CSVRow] {
    var rows: [CSVRow] = []
    if !lines.partial.isEmpty { try takePartial(into: &rows) }
    while lines.hasOpenRecord { try refuse(.unclosedQuote, into: &rows) }
    if header == nil { throw .noHeader }
    return rows
  }

  private mutating func takePartial(into rows: inout [CSVRow]) throws(CSVError) {
    let line = lines.takePartial()
    try take(line, into: &rows)
  }

  private mutating func take(_ line: [UInt8], into rows: inout [CSVRow]) throws(CSVError) {
    let result: Result<[CSVRow], CSVError> = line.withUnsafeBytes { buffer in
      var found: [CSVRow] = []
      do throws(CSVError) {
        try take(buffer, into: &found)
        return .success(found)
      } catch {
        return .failure(error)
      }
    }
    rows.append(contentsOf: try result.get())
  }

  /// Reads one whole line, which may hold a record, a part of one, or several ended by CR.
  private mutating func take(
    _ line: UnsafeRawBufferPointer,
    into rows: inout [CSVRow]
  ) throws(CSVError) {
    let bytes = lines.count == 0 && !lines.hasOpenRecord ? line.withoutByteOrderMark : line
    if line.count > limits.recordBytes {
      lines.open(line)
      return try refuse(.recordTooLong(limit: limits.recordBytes), into: &rows)
    }
    if header == nil, delimiter == nil, !lines.hasOpenRecord {
      parser.separate(by: CSVDelimiter(ofHeader: bytes))
    }
    let outcome = parser.feed(
      bytes,
      recordLine: lines.recordLine,
      openLines: lines.openLineCount
    )
    let records = parser.takeRecords()
    for record in records { try deliver(record, into: &rows) }
    if !records.isEmpty { lines.close(counting: records.count) }
    switch outcome {
    case .complete where records.isEmpty:
      lines.close(counting: 1)
    case .complete:
      break
    case .open:
      lines.open(line)
      if lines.openByteCount > limits.recordBytes {
        try refuse(.recordTooLong(limit: limits.recordBytes), into: &rows)
      }
    case .broken(let reason):
      lines.open(line)
      try refuse(reason, into: &rows)
    }
  }

  /// Refuses the open record, and reads the lines after its first one again.
  private mutating func refuse(
    _ reason: CSVRefusal.Reason,
    into rows: inout [CSVRow]
  ) throws(CSVError) {
    parser.reset()
    let refusal = CSVRefusal(line: lines.recordLine, reason: reason)
    if header == nil { throw .unreadableHeader(refusal) }
    rows.append(.refused(refusal))
    for line in lines.dropFirstOpenLine() { try take(line, into: &rows) }
  }

  private mutating func deliver(
    _ raw: CSVParser.RawRecord,
    into rows: inout [CSVRow]
  ) throws(CSVError) {
    guard let header else {
      switch raw.fields {
      case .success(let names):
        header = try CSVHeader(names: names, requiring: requiredColumns)
      case .failure(let reason):
        throw .unreadableHeader(CSVRefusal(line: raw.line, reason: reason))
      }
      return
    }
    switch raw.fields {
    case .failure(let reason):
      rows.append(.refused(CSVRefusal(line: raw.line, reason: reason)))
    case .success(let fields) where fields.count != header.names.count:
      let reason = CSVRefusal.Reason.columnCount(
        found: fields.count,
        expected: header.names.count
      )
      rows.append(.refused(CSVRefusal(line: raw.line, reason: reason)))
    case .success(let fields):
      rows.append(.record(CSVRecord(line: raw.line, header: header, fields: fields)))
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The bytes without the mark with which some programs begin a file in UTF-8.
  fileprivate var withoutByteOrderMark: UnsafeRawBufferPointer {
    starts(with: [0xEF, 0xBB, 0xBF] as [UInt8]) ? Self(rebasing: self[3...]) : self
  }
}
