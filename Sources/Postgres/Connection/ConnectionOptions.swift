/// How a connection behaves for as long as it is open.
public struct ConnectionOptions: Sendable, Equatable {
  /// Whether statements are kept prepared on the server.
  public enum Statements: Sendable, Equatable {
    /// Prepared at first use and kept, the least recently used giving way beyond the limit.
    case prepared(limit: Int)
    /// Parsed at each use: for a pooler that hands each transaction to another server connection.
    case unnamed
  }

  public var statements: Statements
  /// The longest that a statement may run; `nil` leaves it to the server.
  ///
  /// Sent with the connection request, which some poolers refuse; ``TransactionOptions`` has one
  /// for each transaction.
  public var statementTimeout: Duration?

  public init(
    statements: Statements = .prepared(limit: 256),
    statementTimeout: Duration? = nil
  ) {
    self.statements = statements
    self.statementTimeout = statementTimeout
  }

  /// For transaction poolers that know no prepared statements.
  public static let pooled = ConnectionOptions(statements: .unnamed)

  var startupOptions: String? {
    statementTimeout.map { "-c statement_timeout=\($0.wholeMilliseconds)" }
  }
}

extension Duration {
  /// Rounded up, at least one, since the server takes 0 for "no limit".
  var wholeMilliseconds: Int64 {
    let (seconds, attoseconds) = components
    let (whole, rest) = attoseconds.quotientAndRemainder(dividingBy: 1_000_000_000_000_000)
    return max(1, seconds * 1000 + whole + (rest > 0 ? 1 : 0))
  }
}
