/// What PostgreSQL, or the connection to it, reported.
///
/// No case holds a value of a row or a parameter, nor a password, so any may be logged.
public enum PostgresError: Error, Sendable, Equatable {
  /// The text is no connection URL and no list of keywords.
  case invalidAddress(String)
  /// No server took the connection; nothing was sent.
  case connectionFailed(String)
  /// The connection broke; what the open transaction did is undone.
  case connectionLost(during: String)
  /// The connection broke, or the wait for a standby was given up, while COMMIT was under way.
  ///
  /// The transaction may have been committed or not: only a repetition under the same idempotency
  /// key tells.
  case commitOutcomeUnknown
  /// The task was cancelled; what the open transaction did is undone.
  case cancelled
  /// The server refused a statement.
  case statementFailed(StatementFailure)
  /// An earlier statement of the same pipeline failed, so this one was not run.
  case pipelineAborted
  /// The body of a transaction hid the failure of one of its statements.
  case transactionFailed
  /// The statement cannot be sent: what is wrong with it.
  case invalidStatement(String)
  case missingColumn(String)
  case unexpectedNull(column: String)
  case undecodable(column: String, type: String)
  /// No session of the pool became free in time.
  case poolExhausted(waited: Duration)
  case poolClosed
}

extension PostgresError {
  /// The server's code, where a statement failed.
  public var state: SQLState? {
    guard case .statementFailed(let failure) = self else { return nil }
    return failure.state
  }

  /// The constraint that a statement broke.
  public var constraint: String? {
    guard case .statementFailed(let failure) = self else { return nil }
    return failure.constraint
  }

  /// Whether the same transaction may succeed next time, under an idempotency key where its
  /// outcome is unknown.
  public var isTransient: Bool {
    switch self {
    case .connectionFailed, .connectionLost, .commitOutcomeUnknown: true
    case .statementFailed(let failure):
      failure.state.invitesRetry || failure.state == .cannotConnectNow
        || failure.state == .adminShutdown
    default: false
    }
  }
}

extension PostgresError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .invalidAddress(let reason): "the database address is not valid: \(reason)"
    case .connectionFailed(let reason): "cannot connect to the database: \(reason)"
    case .connectionLost(let statement):
      "the connection to the database was lost during: \(statement)"
    case .commitOutcomeUnknown:
      "the connection to the database was lost during COMMIT: whether it happened is unknown"
    case .cancelled: "cancelled"
    case .statementFailed(let failure): "the database refused: \(failure)"
    case .pipelineAborted: "not run, since an earlier statement of the pipeline failed"
    case .transactionFailed: "the transaction holds a failed statement and was undone"
    case .invalidStatement(let reason): "the statement cannot be sent: \(reason)"
    case .missingColumn(let column): "the result has no column \(column)"
    case .unexpectedNull(let column): "column \(column) is empty (NULL)"
    case .undecodable(let column, let type): "column \(column) holds no \(type)"
    case .poolExhausted(let waited):
      "no connection to the database became free within \(waited.formatted)"
    case .poolClosed: "the connections to the database are closed"
    }
  }
}

extension Duration {
  fileprivate var formatted: String {
    let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    return "\(milliseconds) ms"
  }
}
