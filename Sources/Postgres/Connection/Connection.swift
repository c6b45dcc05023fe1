import CLibpq
import Glibc

/// One open connection.
///
/// Deliberately not `Sendable`: libpq allows one thread at a time, and the compiler keeps a
/// connection inside the ``Session`` that opened it.
public final class Connection {
  let handle: OpaquePointer
  let canceller: Canceller
  let notices = NoticeLog()
  private let address: DatabaseAddress
  /// Prepared statements, or `nil` where none are kept.
  var cache: StatementCache?
  /// BEGIN and what follows it, sent with the first statement of the transaction.
  var opening: [SQL] = []
  /// Whether the connection was found unfit and must not be used again.
  var isDiscarded = false

  init(_ address: DatabaseAddress, options: ConnectionOptions = ConnectionOptions())
    throws(PostgresError)
  {
    self.address = address
    var keywords = address.connectionKeywords
    if let startup = options.startupOptions {
      keywords["options"] = [keywords["options"], startup].compactMap(\.self)
        .joined(separator: " ")
    }
    handle = try Self.open(keywords)
    canceller = Canceller(handle)
    switch options.statements {
    case .prepared(let limit): cache = StatementCache(limit: limit)
    case .unnamed: cache = nil
    }
    notices.attach(to: handle)
  }

  deinit {
    PQfinish(handle)
  }

  /// Runs a statement and returns its rows.
  ///
  /// - Throws: ``PostgresError/statementFailed(_:)``, ``PostgresError/connectionLost(during:)``,
  ///   ``PostgresError/cancelled`` or ``PostgresError/invalidStatement(_:)``.
  @discardableResult
  public func execute(_ sql: SQL) throws(PostgresError) -> [Row] {
    try result(of: sql).rows
  }

  /// Runs a statement and returns how many rows it inserted, updated or deleted.
  @discardableResult
  public func modify(_ sql: SQL) throws(PostgresError) -> Int {
    try result(of: sql).affectedRows
  }

  /// The version of the server, as in `150020` for 15.20.
  public var serverVersion: Int { Int(PQserverVersion(handle)) }

  /// The host or socket directory connected to.
  public var host: String { PQhost(handle).map { String(cString: $0) } ?? "" }

  private func result(of sql: SQL) throws(PostgresError) -> StatementResult {
    if sql.preparation == .script {
      try runScript(sql)
      return StatementResult(rows: [], affectedRows: 0, tag: "")
    }
    let outcome = try cancellable { () throws(PostgresError) in try run([sql])[0] }
    return try outcome.mapError(renamed).get()
  }

  private static func open(_ keywords: [String: String]) throws(PostgresError) -> OpaquePointer {
    var names: [UnsafePointer<CChar>?] = []
    var values: [UnsafePointer<CChar>?] = []
    for (name, value) in keywords {
      names.append(strdup(name).map { UnsafePointer($0) })
      values.append(strdup(value).map { UnsafePointer($0) })
    }
    defer { for text in names + values { free(UnsafeMutablePointer(mutating: text)) } }
    guard let handle = PQconnectdbParams(names + [nil], values + [nil], 0) else {
      throw .connectionFailed("out of memory")
    }
    guard PQstatus(handle) == CONNECTION_OK else {
      let message = PQerrorMessage(handle).map { String(cString: $0) } ?? ""
      PQfinish(handle)
      throw .connectionFailed(message.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
    guard PQserverVersion(handle) >= 140_000 else {
      PQfinish(handle)
      throw .connectionFailed("the server is older than PostgreSQL 14")
    }
    return handle
  }
}

extension Connection {
  var isLost: Bool {
    PQstatus(handle) != CONNECTION_OK
  }

  /// Whether a statement of the open transaction failed, so that COMMIT would quietly roll back.
  var hasFailedTransaction: Bool {
    PQtransactionStatus(handle) == PQTRANS_INERROR
  }

  var isIdle: Bool {
    PQtransactionStatus(handle) == PQTRANS_IDLE
  }

  /// Whether the server still holds the other end, as far as can be seen without asking it.
  ///
  /// A server that stopped says so and closes; both wait to be read.
  var isUsable: Bool {
    guard !isDiscarded else { return false }
    while !isLost {
      var descriptor = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, 0) > 0 else { return isIdle }
      guard PQconsumeInput(handle) == 1, PQisBusy(handle) == 0 else { return false }
    }
    return false
  }

  /// Refuses to begin, and renames what the server says, once the work at hand was cancelled.
  func cancellable<Value>(_ work: () throws(PostgresError) -> Value) throws(PostgresError) -> Value
  {
    guard !canceller.isFired else { throw .cancelled }
    do {
      return try work()
    } catch let error {
      throw renamed(error)
    }
  }

  /// An error as the caller sees it.
  func renamed(_ error: PostgresError) -> PostgresError {
    if error.state == .queryCanceled, canceller.isFired { return .cancelled }
    if error.state == .readOnlyTransaction, address.wantsWritableServer { isDiscarded = true }
    return error
  }
}
