/// Sessions shared by many tasks: at most so many at once, handed out in the order of asking.
public actor Pool {
  public struct Limits: Sendable, Equatable {
    /// Sessions open at once.
    public var sessions: Int
    /// The longest wait for one.
    public var wait: Duration
    /// A session unused for longer is closed.
    public var idle: Duration
    /// A session older than this is closed when it comes back, so that a new server gets its share.
    public var lifetime: Duration

    public init(
      sessions: Int = 8,
      wait: Duration = .seconds(10),
      idle: Duration = .seconds(300),
      lifetime: Duration = .seconds(3600)
    ) {
      self.sessions = max(1, sessions)
      self.wait = wait
      self.idle = idle
      self.lifetime = lifetime
    }
  }

  private let address: DatabaseAddress
  private let options: ConnectionOptions
  private let limits: Limits
  private var idle: [PooledSession] = []
  private var lent = 0
  private nonisolated let line = WaitingLine()
  private var phase = Phase.open

  private enum Phase {
    case open
    case closed
  }

  /// A pool that opens sessions as they are asked for.
  public init(
    _ address: DatabaseAddress,
    options: ConnectionOptions = ConnectionOptions(),
    limits: Limits = Limits()
  ) {
    self.address = address
    self.options = options
    self.limits = limits
  }

  /// Lends a session for the duration of `body`.
  ///
  /// - Throws: What `body` throws; ``PostgresError/poolExhausted(waited:)``,
  ///   ``PostgresError/poolClosed`` or ``PostgresError/cancelled``.
  @discardableResult
  public nonisolated func withSession<Value: Sendable>(
    _ body: (Session) async throws -> Value
  ) async throws -> Value {
    let pooled = try await borrow()
    do {
      let value = try await body(pooled.session)
      await giveBack(pooled)
      return value
    } catch {
      await giveBack(pooled)
      throw error
    }
  }

  /// Closes what is idle, refuses who waits, and closes the rest as they come back.
  public func close() async {
    phase = .closed
    line.refuseAll(.poolClosed)
    let closing = idle
    idle = []
    for pooled in closing { await pooled.session.close() }
  }

  /// How the pool is used at this moment.
  public var load: Load { Load(lent: lent, idle: idle.count, waiting: line.count) }

  /// Sessions that are lent, idle, and asked for.
  public struct Load: Sendable, Equatable {
    public let lent: Int
    public let idle: Int
    public let waiting: Int

    public init(lent: Int, idle: Int, waiting: Int) {
      self.lent = lent
      self.idle = idle
      self.waiting = waiting
    }
  }

  /// A place, with the session that was in it, at once or after waiting.
  private func borrow() async throws -> PooledSession {
    guard phase == .open else { throw PostgresError.poolClosed }
    guard !Task.isCancelled else { throw PostgresError.cancelled }
    if lent < limits.sessions, line.count == 0 {
      lent += 1
    } else {
      try await waitForPlace()
    }
    return await takeIdle() ?? PooledSession(Session(address, options: options))
  }

  /// The session most recently used, those too old having been closed.
  private func takeIdle() async -> PooledSession? {
    let now = ContinuousClock.now
    let expired = idle.filter { $0.isExpired(at: now, limits) }
    idle.removeAll { $0.isExpired(at: now, limits) }
    let taken = idle.popLast()
    for pooled in expired { await pooled.session.close() }
    return taken
  }

  private func giveBack(_ pooled: PooledSession) async {
    // A session whose connection was lost opens another at its next use.
    if phase == .open, !pooled.isOld(at: .now, limits) {
      idle.append(pooled.used(at: .now))
    } else {
      await pooled.session.close()
    }
    // The place goes to who waits longest, or is free.
    if !line.admitFirst() { lent -= 1 }
  }

  private func waitForPlace() async throws {
    let ticket = line.newTicket()
    let limit = limits.wait
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await Task.sleep(for: limit)
        self.line.refuse(ticket, .poolExhausted(waited: limit))
      }
      defer { group.cancelAll() }
      try await standInLine(ticket)
    }
  }

  private func standInLine(_ ticket: WaitingLine.Ticket) async throws {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        line.join(ticket, continuation)
      }
    } onCancel: {
      line.refuse(ticket, .cancelled)
    }
  }
}
