import CLibpq

extension Connection {
  /// The outcome of one statement of several.
  public typealias Outcome = Result<StatementResult, PostgresError>

  /// Sends statements together and reads their results: one round trip for all.
  ///
  /// A transaction that has only been announced begins with them. Statements that the server has
  /// forgotten, or whose tables changed under them, are prepared again once, where nothing of the
  /// batch can have been kept.
  func run(_ statements: [SQL]) throws(PostgresError) -> [Outcome] {
    let prefix = opening
    let all = prefix + statements
    for sql in all { try check(sql) }
    let wasIdle = isIdle
    opening = []
    var outcomes = try attempt(all)
    if wasIdle, outcomes.contains(where: \.isStale), !outcomes.contains(where: \.isCommitted) {
      if !isIdle { _ = try attempt(["ROLLBACK"]) }
      outcomes = try attempt(all)
    }
    let beginnings = outcomes.prefix(prefix.count)
    var own = Array(outcomes.dropFirst(prefix.count))
    if let failed = beginnings.first(where: \.isFailure), !own.isEmpty { own[0] = failed }
    return own
  }

  /// Runs trusted text that may hold several statements.
  func runScript(_ sql: SQL) throws(PostgresError) {
    guard sql.parameters.isEmpty else {
      throw .invalidStatement("a script takes no bound values")
    }
    try cancellable { () throws(PostgresError) in
      try flushOpening()
      guard let pointer = PQexec(handle, sql.text) else { throw lost(during: sql) }
      let result = ServerResult(pointer: pointer)
      if isLost { throw lost(during: sql) }
      _ = try result.outcome(known: nil).get()
    }
  }

  /// Begins the transaction that has been announced, where a statement cannot carry it along.
  func flushOpening() throws(PostgresError) {
    guard !opening.isEmpty else { return }
    let begin = opening
    opening = []
    for outcome in try attempt(begin) { _ = try outcome.get() }
  }

  func lost(during sql: SQL) -> PostgresError {
    isDiscarded = true
    return .connectionLost(during: sql.summary)
  }

  private func check(_ sql: SQL) throws(PostgresError) {
    guard sql.preparation != .script else {
      throw .invalidStatement("a script cannot be part of a pipeline")
    }
    guard sql.parameters.fitProtocol else {
      throw .invalidStatement("it has more than 65,535 values, or one of 2 GiB or more")
    }
    guard !sql.holdsNUL else {
      throw .invalidStatement("its text holds a NUL character")
    }
  }
}

extension Result where Success == StatementResult, Failure == PostgresError {
  fileprivate var isFailure: Bool {
    if case .failure = self { true } else { false }
  }

  fileprivate var isCommitted: Bool {
    if case .success(let result) = self { result.tag == "COMMIT" } else { false }
  }

  /// Whether the server no longer knows the statement, or would return other columns than before.
  var isStale: Bool {
    state == .invalidStatementName || state == .duplicatePreparedStatement
      || state == .featureNotSupported
  }

  var state: SQLState? {
    if case .failure(let error) = self { error.state } else { nil }
  }
}
