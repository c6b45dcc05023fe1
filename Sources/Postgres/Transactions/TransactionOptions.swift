/// How a transaction sees others, and how long it may take.
public struct TransactionOptions: Sendable, Equatable {
  public enum Isolation: String, Sendable {
    /// Each statement sees what was committed before it began: the server's own default.
    case readCommitted = "READ COMMITTED"
    /// All statements see what was committed before the first.
    case repeatableRead = "REPEATABLE READ"
    /// As if transactions ran one after another; may end with a serialization failure.
    case serializable = "SERIALIZABLE"
  }

  public enum Access: String, Sendable {
    case readWrite = "READ WRITE"
    case readOnly = "READ ONLY"
  }

  public var isolation: Isolation
  public var access: Access
  /// The longest that each statement may run; `nil` leaves it to the connection.
  public var statementTimeout: Duration?
  /// How often the body is run again after a serialization failure or a deadlock, which leave
  /// nothing behind.
  public var conflictRetries: Int

  public init(
    isolation: Isolation = .readCommitted,
    access: Access = .readWrite,
    statementTimeout: Duration? = nil,
    conflictRetries: Int = 0
  ) {
    self.isolation = isolation
    self.access = access
    self.statementTimeout = statementTimeout
    self.conflictRetries = conflictRetries
  }

  /// Reads that all see the same moment, and can change nothing.
  public static let snapshot = TransactionOptions(isolation: .repeatableRead, access: .readOnly)

  /// The statements that begin such a transaction.
  func opening(_ settings: [LocalSetting]) -> [SQL] {
    var begin: SQL = "BEGIN ISOLATION LEVEL "
    begin.text += "\(isolation.rawValue) \(access.rawValue)"
    let limits = statementTimeout.map { [LocalSetting.statementTimeout($0)] } ?? []
    return [begin] + (settings + limits).map(\.sql)
  }
}
