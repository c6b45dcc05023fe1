/// The rows in the messages of a binary COPY: one in each, the first after a header.
struct CopyStream {
  let columns: ResultColumns
  private var isFirst = true

  init(columns: ResultColumns) {
    self.columns = columns
  }

  /// The row of a message, or `nil` in the last.
  mutating func row(in message: [UInt8]) throws(PostgresError) -> Row? {
    var reader = ByteReader(message[...])
    if isFirst {
      isFirst = false
      guard reader.take(Self.fixedHeader) != nil, let extra = reader.read(Int32.self),
        reader.take(Int(extra)) != nil
      else { throw Self.malformed }
    }
    guard let width = reader.read(Int16.self), width >= 0 else { return nil }
    guard Int(width) == columns.names.count else { throw Self.malformed }
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for _ in 0..<width {
      guard let length = reader.read(Int32.self) else { throw Self.malformed }
      if length < 0 {
        ends.append(~bytes.count)
      } else {
        guard let field = reader.take(Int(length)) else { throw Self.malformed }
        bytes += field
        ends.append(bytes.count)
      }
    }
    return ResultSet(columns: columns, height: 1, bytes: bytes, ends: ends).rows.first
  }

  /// The signature and the flags.
  private static let fixedHeader = 15
  private static let malformed = PostgresError.invalidStatement("the server's COPY is malformed")
}
