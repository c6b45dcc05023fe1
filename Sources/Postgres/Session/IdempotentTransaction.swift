public import Foundation

extension Session {
  /// Runs a transaction that may safely be run twice, until its outcome is known.
  ///
  /// A lost connection may hide that COMMIT took place. `body` is handed the key of the act, which
  /// it stores with what it does, and looks up before it does it: a repetition then finds the act
  /// done. No transaction without such a key is ever repeated after a loss.
  ///
  /// - Parameters:
  ///   - key: The same for every attempt at the same act, by this process or a later one.
  ///   - policy: How often and how quickly to repeat.
  ///   - options: The transaction's.
  ///   - settings: The transaction's.
  ///   - body: The act.
  /// - Returns: What `body` returned in the attempt that was committed.
  /// - Throws: What `body` throws; the last failure; ``PostgresError/commitOutcomeUnknown`` where
  ///   an attempt ended so and none after it could tell.
  @discardableResult
  public func perform<Value: Sendable>(
    idempotencyKey key: UUID,
    retrying policy: RetryPolicy = .standard,
    options: TransactionOptions = TransactionOptions(),
    settings: [LocalSetting] = [],
    _ body: @Sendable (Connection, UUID) throws -> Value
  ) async throws -> Value {
    var certainty = Certainty.nothingCommitted
    for repetition in 0..<max(0, policy.retries) {
      do {
        return try await transaction(options, settings: settings) { try body($0, key) }
      } catch let error as PostgresError where error.isTransient {
        certainty.learn(error)
      }
      do {
        try await Task.sleep(for: policy.delay(before: repetition))
      } catch {
        throw certainty.final(.cancelled)
      }
    }
    do {
      return try await transaction(options, settings: settings) { try body($0, key) }
    } catch let error as PostgresError where error.isTransient || error == .cancelled {
      throw certainty.final(error)
    }
  }
}

/// What is known of the attempts so far.
private enum Certainty {
  case nothingCommitted
  case perhapsCommitted

  mutating func learn(_ error: PostgresError) {
    if error == .commitOutcomeUnknown { self = .perhapsCommitted }
  }

  /// What to report when no attempt follows.
  func final(_ error: PostgresError) -> PostgresError {
    switch self {
    case .nothingCommitted: error
    case .perhapsCommitted: .commitOutcomeUnknown
    }
  }
}
