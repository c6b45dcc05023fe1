extension Connection {
  /// Runs `body` in a transaction: committed when it returns, undone when it throws.
  ///
  /// BEGIN and the settings travel with the first statement and cost no round trip. Nothing is
  /// ever repeated here except, where the options say so, after a conflict.
  ///
  /// - Throws: What `body` throws; ``PostgresError/transactionFailed`` when it hid the failure of
  ///   a statement; ``PostgresError/commitOutcomeUnknown``.
  @discardableResult
  public func transaction<Value>(
    _ options: TransactionOptions = TransactionOptions(),
    settings: [LocalSetting] = [],
    _ body: (Connection) throws -> Value
  ) throws -> Value {
    for _ in 0..<max(0, options.conflictRetries) {
      do {
        return try attemptTransaction(options.opening(settings), body)
      } catch let error as PostgresError where error.state?.invitesRetry == true {
        continue
      }
    }
    return try attemptTransaction(options.opening(settings), body)
  }

  private func attemptTransaction<Value>(
    _ begin: [SQL],
    _ body: (Connection) throws -> Value
  ) throws -> Value {
    guard opening.isEmpty, isIdle || isLost else {
      throw PostgresError.invalidStatement("a transaction is open already")
    }
    opening = begin
    do {
      let value = try body(self)
      try commit()
      return value
    } catch {
      rollBack()
      throw error
    }
  }

  private func commit() throws(PostgresError) {
    guard !isLost, !isDiscarded else { throw .connectionLost(during: "the transaction") }
    guard !hasFailedTransaction else { throw .transactionFailed }
    guard opening.isEmpty else {
      opening = []  // No statement was run, so there is nothing to commit.
      return
    }
    guard !canceller.isFired else { throw .cancelled }
    let warnings = notices.warnings
    let outcome: Outcome
    do {
      outcome = try attempt(["COMMIT"])[0]
    } catch {
      throw .commitOutcomeUnknown
    }
    try confirmCommit(outcome, warningsBefore: warnings)
  }

  /// Whether the server's answer to COMMIT means that it was done, and is durable.
  func confirmCommit(_ outcome: Outcome, warningsBefore: Int) throws(PostgresError) {
    switch outcome {
    case .failure(let error):
      throw renamed(error)
    case .success(let result):
      guard result.tag == "COMMIT" else { throw .transactionFailed }
      // A commit that gives up waiting for its standby succeeds with a warning.
      guard notices.warnings == warningsBefore else { throw .commitOutcomeUnknown }
    }
  }

  func rollBack() {
    guard opening.isEmpty else {
      opening = []
      return
    }
    guard !isLost, !isIdle else { return }
    let outcome = try? attempt(["ROLLBACK"]).first
    if case .success = outcome { return }
    isDiscarded = true
  }
}
