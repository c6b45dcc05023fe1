import CLibpq

extension Connection {
  /// Copies rows into a table, in binary format, as `body` writes them.
  ///
  /// PostgreSQL refuses it to a role that is bound by row-level security of that table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - columns: Its columns, in the order of the values.
  ///   - body: Writes the rows; where it throws, none is kept.
  /// - Returns: How many rows were copied.
  /// - Throws: What `body` throws; ``PostgresError``.
  @discardableResult
  public func copyIn(
    _ table: SQLIdentifier,
    columns: [SQLIdentifier],
    _ body: (inout CopyWriter) throws -> Void
  ) throws -> Int {
    var list: SQL = ""
    for (index, column) in columns.enumerated() {
      list.append(index == 0 ? "\(column)" : ", \(column)")
    }
    let statement: SQL = "COPY \(table) (\(fragment: list)) FROM STDIN (FORMAT binary)"
    try start(statement, expecting: PGRES_COPY_IN)
    var writer = CopyWriter(handle)
    do {
      try body(&writer)
      try writer.finish()
    } catch {
      let refusal = PQputCopyEnd(handle, "given up") == 1 ? nil : PostgresError.pipelineAborted
      let outcome = try conclude(statement)
      // The server's own reason is better than that it stopped listening.
      if error as? PostgresError == .pipelineAborted || refusal != nil { _ = try outcome.get() }
      throw error
    }
    guard PQputCopyEnd(handle, nil) == 1 else { throw lost(during: statement) }
    return try conclude(statement).get().affectedRows
  }

  /// Begins a COPY, and the transaction that was announced before it.
  func start(_ statement: SQL, expecting status: ExecStatusType) throws(PostgresError) {
    try cancellable { () throws(PostgresError) in
      try flushOpening()
      guard let pointer = PQexec(handle, statement.text) else { throw lost(during: statement) }
      let result = ServerResult(pointer: pointer)
      if isLost { throw lost(during: statement) }
      guard result.status == status else {
        _ = try result.outcome(known: nil).get()
        throw .invalidStatement("it is no COPY")
      }
    }
  }

  /// Reads how a COPY ended.
  func conclude(_ statement: SQL) throws(PostgresError) -> Outcome {
    guard let pointer = PQgetResult(handle) else { throw lost(during: statement) }
    let result = ServerResult(pointer: pointer)
    while let extra = PQgetResult(handle) {
      PQclear(extra)
      if isLost { throw lost(during: statement) }
    }
    if isLost { throw lost(during: statement) }
    return result.outcome(known: nil).mapError(renamed)
  }
}
