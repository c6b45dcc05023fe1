/// What a reader takes at most before it refuses a record.
public struct CSVLimits: Sendable, Hashable {
  /// The longest field, in bytes of UTF-8 without its quotes.
  public let fieldBytes: Int
  /// The longest record, in bytes with quotes, delimiters and ends of lines.
  public let recordBytes: Int

  /// A field of 1,000,000 bytes in a record of 10,000,000.
  public static let standard = CSVLimits(fieldBytes: 1_000_000)

  /// Makes limits; a record holds ten of the longest fields unless said otherwise.
  public init(fieldBytes: Int, recordBytes: Int? = nil) {
    self.fieldBytes = max(fieldBytes, 1)
    let product = self.fieldBytes.multipliedReportingOverflow(by: 10)
    self.recordBytes = max(recordBytes ?? (product.overflow ? .max : product.partialValue), 1)
  }
}
