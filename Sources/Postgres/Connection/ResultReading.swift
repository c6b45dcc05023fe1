import CLibpq

/// A result of libpq's, freed with this value.
struct ServerResult: ~Copyable {
  let pointer: OpaquePointer

  deinit {
    PQclear(pointer)
  }

  var status: ExecStatusType { PQresultStatus(pointer) }

  /// What the statement returned, or why it failed; the columns are passed where known already.
  func outcome(known: ResultColumns?) -> Result<StatementResult, PostgresError> {
    switch status {
    case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
      .success(StatementResult(rows: [], affectedRows: affectedRows, tag: tag))
    case PGRES_TUPLES_OK:
      .success(
        StatementResult(rows: rows(columns: known ?? columns), affectedRows: affectedRows, tag: tag)
      )
    case PGRES_PIPELINE_ABORTED:
      .failure(.pipelineAborted)
    default:
      .failure(.statementFailed(failure))
    }
  }

  var failure: StatementFailure {
    StatementFailure(
      state: SQLState(rawValue: field(CInt(CLIBPQ_DIAG_SQLSTATE)) ?? ""),
      message: field(CInt(CLIBPQ_DIAG_MESSAGE_PRIMARY)) ?? "",
      schema: field(CInt(CLIBPQ_DIAG_SCHEMA_NAME)),
      table: field(CInt(CLIBPQ_DIAG_TABLE_NAME)),
      column: field(CInt(CLIBPQ_DIAG_COLUMN_NAME)),
      constraint: field(CInt(CLIBPQ_DIAG_CONSTRAINT_NAME))
    )
  }

  var columns: ResultColumns {
    let count = PQnfields(pointer)
    return ResultColumns(
      names: (0..<count).map { PQfname(pointer, $0).map { String(cString: $0) } ?? "" },
      types: (0..<count).map { PostgresType(oid: PQftype(pointer, $0)) }
    )
  }

  private var tag: String { PQcmdStatus(pointer).map { String(cString: $0) } ?? "" }

  private var affectedRows: Int {
    PQcmdTuples(pointer).flatMap { Int(String(cString: $0)) } ?? 0
  }

  private func rows(columns: ResultColumns) -> [Row] {
    let height = PQntuples(pointer)
    let width = PQnfields(pointer)
    var bytes: [UInt8] = []
    var ends: [Int] = []
    ends.reserveCapacity(Int(height) * Int(width))
    for row in 0..<height {
      for column in 0..<width {
        if PQgetisnull(pointer, row, column) == 1 {
          ends.append(~bytes.count)
        } else if let start = PQgetvalue(pointer, row, column) {
          let length = Int(PQgetlength(pointer, row, column))
          bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: length))
          ends.append(bytes.count)
        }
      }
    }
    return ResultSet(columns: columns, height: Int(height), bytes: bytes, ends: ends).rows
  }

  private func field(_ code: CInt) -> String? {
    PQresultErrorField(pointer, code).map { String(cString: $0) }
  }
}
