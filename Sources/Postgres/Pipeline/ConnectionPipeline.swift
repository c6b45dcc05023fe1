extension Connection {
  /// Sends statements that need no answer in between, and returns their results in order: one
  /// round trip for all.
  ///
  /// Outside a transaction they succeed or fail as one.
  ///
  /// - Parameter statements: The statements; a script cannot be among them.
  /// - Returns: One result for each.
  /// - Throws: The failure of the first that failed; none after it was run.
  @discardableResult
  public func pipeline(
    @StatementListBuilder _ statements: () throws -> [SQL]
  ) throws -> [StatementResult] {
    try pipeline(statements())
  }

  /// Sends a list of statements that need no answer in between; see ``pipeline(_:)``.
  @discardableResult
  public func pipeline(_ statements: [SQL]) throws(PostgresError) -> [StatementResult] {
    var results: [StatementResult] = []
    for outcome in try pipelineOutcomes(statements) { results.append(try outcome.get()) }
    return results
  }

  /// As ``pipeline(_:)``, with the failure of one and ``PostgresError/pipelineAborted`` for each
  /// after it in their places.
  public func pipelineOutcomes(_ statements: [SQL]) throws(PostgresError) -> [Outcome] {
    try cancellable { () throws(PostgresError) in try run(statements) }
      .map { outcome in outcome.mapError(renamed) }
  }

  /// Runs a whole transaction in one round trip, BEGIN and COMMIT included.
  ///
  /// - Throws: The failure of the first statement that failed, after which nothing is kept;
  ///   ``PostgresError/commitOutcomeUnknown`` when the connection was lost meanwhile.
  @discardableResult
  public func pipelinedTransaction(
    _ options: TransactionOptions = TransactionOptions(),
    settings: [LocalSetting] = [],
    statements: [SQL]
  ) throws(PostgresError) -> [StatementResult] {
    for _ in 0..<max(0, options.conflictRetries) {
      do {
        return try attemptPipelinedTransaction(options.opening(settings), statements)
      } catch let error {
        guard error.state?.invitesRetry == true else { throw error }
      }
    }
    return try attemptPipelinedTransaction(options.opening(settings), statements)
  }

  private func attemptPipelinedTransaction(
    _ begin: [SQL],
    _ statements: [SQL]
  ) throws(PostgresError) -> [StatementResult] {
    guard opening.isEmpty, isIdle else {
      throw .invalidStatement("a transaction is open already")
    }
    let warnings = notices.warnings
    opening = begin
    defer { rollBack() }
    var outcomes: [Outcome]
    do {
      outcomes = try pipelineOutcomes(statements + ["COMMIT"])
    } catch .connectionLost {
      throw .commitOutcomeUnknown
    }
    let commit = outcomes.removeLast()
    var results: [StatementResult] = []
    for outcome in outcomes { results.append(try outcome.get()) }
    try confirmCommit(commit, warningsBefore: warnings)
    return results
  }
}
