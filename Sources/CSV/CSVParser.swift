import CLibcsv

/// One parser of libcsv together with the fields it has read.
struct CSVParser: ~Copyable {
  /// The fields of one record, or why it cannot be taken.
  struct RawRecord {
    let line: Int
    let fields: Result<[String], CSVRefusal.Reason>
  }

  /// What a line did to the record.
  enum Outcome {
    /// No record is open.
    case complete
    /// A quoted field goes on in the next line.
    case open
    /// The line breaks the rules of quoting, or a rule of ours.
    case broken(CSVRefusal.Reason)
  }

  private let parser: UnsafeMutablePointer<csv_parser>
  private let collector: UnsafeMutablePointer<CSVCollector>

  init(delimiter: CSVDelimiter, limits: CSVLimits) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: csv_parser())
    collector = .allocate(capacity: 1)
    collector.initialize(to: CSVCollector(limits: limits))
    csv_init(parser, UInt8(CSV_STRICT))
    csv_set_delim(parser, delimiter.byte)
    csv_set_blk_size(parser, 4096)
    // By default libcsv trims blanks, which RFC 4180 counts as part of the field.
    csv_set_space_func(parser) { _ in 0 }
  }

  deinit {
    csv_free(parser)
    parser.deinitialize(count: 1)
    parser.deallocate()
    collector.deinitialize(count: 1)
    collector.deallocate()
  }

  /// Takes another character between fields; no record may be open.
  func separate(by delimiter: CSVDelimiter) { csv_set_delim(parser, delimiter.byte) }

  /// Reads one line with the end of the line.
  func feed(_ line: UnsafeRawBufferPointer, recordLine: Int, openLines: Int) -> Outcome {
    collector.pointee.begin(atLine: recordLine, openLines: openLines)
    let read = csv_parse(
      parser,
      line.baseAddress,
      line.count,
      { field, count, collector in
        collector?.assumingMemoryBound(to: CSVCollector.self).pointee
          .add(UnsafeRawBufferPointer(start: field, count: count))
      },
      { _, collector in
        collector?.assumingMemoryBound(to: CSVCollector.self).pointee.endRecord()
      },
      collector
    )
    guard read == line.count else { return .broken(.strayQuote) }
    guard isInsideRecord else { return .complete }
    if parser.pointee.entry_pos > collector.pointee.fieldLimit {
      return .broken(.fieldTooLong(limit: collector.pointee.fieldLimit))
    }
    return .open
  }

  /// The records that ended since the last call.
  func takeRecords() -> [RawRecord] { collector.pointee.takeRecords() }

  /// Forgets the record that was being read.
  func reset() {
    csv_fini(parser, nil, nil, nil)
    collector.pointee.forget()
  }

  /// Whether a record has begun and not ended; libcsv calls that state anything but 0.
  private var isInsideRecord: Bool { parser.pointee.pstate != 0 }
}
