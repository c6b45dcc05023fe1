/// Takes the fields that libcsv finds, and makes records of them.
struct CSVCollector {
  let fieldLimit: Int
  /// The line at which the next record begins.
  private var line = 1
  /// Lines that the next record has had before the one that is read.
  private var openLines = 0
  private var fields: [String] = []
  private var failure: CSVRefusal.Reason?
  private var records: [CSVParser.RawRecord] = []

  init(limits: CSVLimits) { fieldLimit = limits.fieldBytes }

  mutating func begin(atLine line: Int, openLines: Int) {
    self.line = line
    self.openLines = openLines
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    if bytes.count > fieldLimit {
      fail(.fieldTooLong(limit: fieldLimit))
    } else if bytes.contains(0) {
      fail(.nulByte)
    } else if let text = String(
      validating: bytes.bindMemory(to: UInt8.self),
      as: UTF8.self
    ) {
      return fields.append(text)
    } else {
      fail(.invalidUTF8)
    }
    fields.append("")
  }

  mutating func endRecord() {
    let result: Result<[String], CSVRefusal.Reason> =
      failure.map { .failure($0) } ?? .success(fields)
    records.append(CSVParser.RawRecord(line: line, fields: result))
    let width = fields.count
    forget()
    fields.reserveCapacity(width)
    // A lone CR ends a record too, and leaves more to come before the LF.
    line += openLines + 1
    openLines = 0
  }

  mutating func forget() {
    fields = []
    failure = nil
  }

  mutating func takeRecords() -> [CSVParser.RawRecord] {
    defer { records.removeAll(keepingCapacity: true) }
    return records
  }

  private mutating func fail(_ reason: CSVRefusal.Reason) {
    if failure == nil { failure = reason }
  }
}
