extension Session {
  /// Sends statements that need no answer in between; outside a transaction they succeed or fail
  /// as one.
  ///
  /// - Throws: ``PostgresError`` of the first that failed.
  @discardableResult
  public func pipeline(_ statements: [SQL]) async throws -> [StatementResult] {
    try await use { try $0.pipeline(statements) }
  }

  /// Runs a whole transaction in one round trip, BEGIN, settings and COMMIT included.
  ///
  /// - Throws: ``PostgresError`` of the first statement that failed, after which nothing is kept;
  ///   ``PostgresError/commitOutcomeUnknown``.
  @discardableResult
  public func pipelinedTransaction(
    _ options: TransactionOptions = TransactionOptions(),
    settings: [LocalSetting] = [],
    statements: [SQL]
  ) async throws -> [StatementResult] {
    try await use {
      try $0.pipelinedTransaction(options, settings: settings, statements: statements)
    }
  }
}
