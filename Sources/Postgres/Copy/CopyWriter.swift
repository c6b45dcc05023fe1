import CLibpq

/// Takes the rows of a COPY into a table, and sends them as they come.
public struct CopyWriter: ~Copyable {
  private let handle: OpaquePointer
  private var buffer = Self.header
  /// Rows taken so far.
  public private(set) var count = 0

  init(_ handle: OpaquePointer) {
    self.handle = handle
  }

  /// Adds a row: its values in the order of the columns, each of exactly its column's type.
  ///
  /// - Throws: ``PostgresError`` once the server has refused what came before.
  public mutating func write<each Value: PostgresValue>(
    _ values: repeat (each Value)?
  ) throws(PostgresError) {
    var width: Int16 = 0
    for _ in repeat each values { width += 1 }
    buffer.append(bigEndian: width)
    for value in repeat each values { buffer.append(lengthPrefixed: value) }
    try finishRow()
  }

  /// Adds a row of values whose number is not known to the compiler.
  ///
  /// - Throws: ``PostgresError`` once the server has refused what came before.
  public mutating func write(row: [(any PostgresValue)?]) throws(PostgresError) {
    buffer.append(bigEndian: Int16(clamping: row.count))
    for value in row { buffer.append(lengthPrefixed: value) }
    try finishRow()
  }

  /// Sends the end of the data.
  mutating func finish() throws(PostgresError) {
    buffer.append(bigEndian: Int16(-1))
    try flush()
  }

  private mutating func finishRow() throws(PostgresError) {
    count += 1
    if buffer.count >= Self.chunk { try flush() }
  }

  private mutating func flush() throws(PostgresError) {
    let sent = buffer.withUnsafeBytes {
      PQputCopyData(handle, $0.baseAddress?.assumingMemoryBound(to: CChar.self), CInt($0.count))
    }
    // Why is in the result that the connection reads next.
    guard sent == 1 else { throw .pipelineAborted }
    buffer.removeAll(keepingCapacity: true)
  }

  private static let chunk = 1 << 16
  /// The signature of the binary format, no flags, no extension.
  private static let header: [UInt8] =
    Array("PGCOPY\n".utf8) + [0xff, 0x0d, 0x0a, 0x00] + [UInt8](repeating: 0, count: 8)
}
