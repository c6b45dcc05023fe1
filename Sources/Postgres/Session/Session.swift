/// A connection and the thread it is used on.
///
/// The body of a transaction is synchronous: no other task can slip a statement in between two
/// of its statements, and libpq's blocking calls stay off the cooperative pool. A lost connection
/// is opened again at the next use; what was lost with it is not repeated, save by
/// ``perform(idempotencyKey:retrying:options:settings:_:)``.
public actor Session {
  /// Where the session connects.
  public nonisolated let address: DatabaseAddress
  private let options: ConnectionOptions
  private let executor = SessionExecutor()
  private var connection: Connection?

  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// A session that connects at first use.
  public init(_ address: DatabaseAddress, options: ConnectionOptions = ConnectionOptions()) {
    self.address = address
    self.options = options
  }

  /// Runs `body` in a transaction, which is committed when it returns and undone when it throws.
  ///
  /// Cancelling the task cancels the statement that runs and undoes the transaction.
  ///
  /// - Throws: What `body` throws; ``PostgresError``.
  @discardableResult
  public func transaction<Value: Sendable>(
    _ options: TransactionOptions = TransactionOptions(),
    settings: [LocalSetting] = [],
    _ body: @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    try await use { try $0.transaction(options, settings: settings, body) }
  }

  /// Runs one statement, or a script, outside any transaction of the caller's.
  @discardableResult
  public func execute(_ sql: SQL) async throws -> [Row] {
    try await use { try $0.execute(sql) }
  }

  /// Lends the connection, for what is not one transaction: CREATE DATABASE, several transactions
  /// under one lock.
  @discardableResult
  public func withConnection<Value: Sendable>(
    _ body: @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    try await use { connection in
      do {
        let value = try body(connection)
        connection.rollBack()
        return value
      } catch {
        connection.rollBack()
        throw error
      }
    }
  }

  /// Closes the connection; the next use opens another.
  public func close() {
    connection = nil
  }

  /// Runs `work` on an open connection, all in one piece, and cancels it with the task.
  func use<Value: Sendable>(_ work: (Connection) throws -> Value) async throws -> Value {
    let connection = try open()
    let canceller = connection.canceller
    return try await withTaskCancellationHandler {
      // A call of our own and not its body, which alone would leave our thread: a closure is
      // isolated only where it uses `self`.
      try carryOut(work, on: connection)
    } onCancel: {
      canceller.fire()
    }
  }

  private func carryOut<Value>(
    _ work: (Connection) throws -> Value,
    on connection: Connection
  ) throws -> Value {
    connection.canceller.arm()
    defer { connection.canceller.disarm() }
    guard !Task.isCancelled else { throw PostgresError.cancelled }
    return try work(connection)
  }

  /// Opened on the session's own thread, at first use and after a loss.
  private func open() throws(PostgresError) -> Connection {
    if let connection, connection.isUsable { return connection }
    connection = nil
    let opened = try Connection(address, options: options)
    connection = opened
    return opened
  }
}
