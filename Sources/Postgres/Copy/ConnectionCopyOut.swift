import CLibpq

extension Connection {
  /// Reads the rows of a query one by one, without holding them all.
  ///
  /// - Parameters:
  ///   - query: A query without bound values, which COPY does not take.
  ///   - body: Takes each row; where it throws, the query is cancelled.
  /// - Returns: How many rows were read.
  /// - Throws: What `body` throws; ``PostgresError``.
  @discardableResult
  public func copyOut(_ query: SQL, _ body: (Row) throws -> Void) throws -> Int {
    guard query.parameters.isEmpty else {
      throw PostgresError.invalidStatement("COPY takes no bound values")
    }
    let columns = try columns(of: query)
    let statement: SQL = "COPY (\(fragment: query)) TO STDOUT (FORMAT binary)"
    try start(statement, expecting: PGRES_COPY_OUT)
    var stream = CopyStream(columns: columns)
    do {
      while let message = try nextMessage() {
        if let row = try stream.row(in: message) { try body(row) }
      }
    } catch {
      abandonCopy()
      _ = try? conclude(statement)
      throw error
    }
    return try conclude(statement).get().affectedRows
  }

  private func columns(of query: SQL) throws(PostgresError) -> ResultColumns {
    try cancellable { () throws(PostgresError) in
      try flushOpening()
      for describing in [false, true] {
        let pointer =
          describing
          ? PQdescribePrepared(handle, "") : PQprepare(handle, "", query.text, 0, nil)
        guard let pointer else { throw lost(during: query) }
        let result = ServerResult(pointer: pointer)
        if isLost { throw lost(during: query) }
        _ = try result.outcome(known: nil).get()
        if describing { return result.columns }
      }
      throw lost(during: query)
    }
  }

  /// The next piece of the data, or `nil` at their end or when the server gave up.
  private func nextMessage() throws(PostgresError) -> [UInt8]? {
    var buffer: UnsafeMutablePointer<CChar>?
    let count = PQgetCopyData(handle, &buffer, 0)
    defer { PQfreemem(buffer) }
    guard !canceller.isFired else { throw .cancelled }
    guard count > 0, let buffer else { return nil }
    return Array(UnsafeRawBufferPointer(start: buffer, count: Int(count)))
  }

  /// Asks the server to stop and reads what is under way.
  private func abandonCopy() {
    let cancel = PQgetCancel(handle)
    var complaint = [CChar](repeating: 0, count: 256)
    PQcancel(cancel, &complaint, CInt(complaint.count))
    PQfreeCancel(cancel)
    var buffer: UnsafeMutablePointer<CChar>?
    while PQgetCopyData(handle, &buffer, 0) > 0 {
      PQfreemem(buffer)
      buffer = nil
    }
  }
}
