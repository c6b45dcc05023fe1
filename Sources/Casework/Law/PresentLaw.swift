import Postgres
import Storage

import struct Foundation.UUID

/// The law of the controller, or the register by which tasks are planned, changed since it was read.
struct LawChanged: Error {}

extension Desk {
  /// Does something by the law as it is: where it changed since this desk was opened, once more
  /// with the desk opened anew.
  func underPresentLaw<Value: Sendable>(
    _ body: (Desk) async throws -> Value
  ) async throws -> Value {
    var desk = self
    while true {
      do {
        return try await body(desk)
      } catch is LawChanged {
        desk = try await desk.reopened()
      }
    }
  }

  /// Carries out an act, and again under the same key, by the law as it is when it is committed.
  ///
  /// - Parameters:
  ///   - key: the idempotency key.
  ///   - body: is given the desk that knows the law.
  /// - Returns: what the body returns.
  /// - Throws: what the body throws; `PostgresError`.
  func byPresentLaw<Value: Sendable>(
    _ key: UUID,
    _ body: @Sendable (Desk, Connection) throws -> Value
  ) async throws -> Value {
    try await underPresentLaw { desk in
      try await desk.database.perform(key) { connection in
        try desk.holdLaw(in: connection)
        return try body(desk, connection)
      }
    }
  }

  /// Makes sure that this desk knows the law, and lets whoever computes dates anew wait for the
  /// dates that the transaction writes.
  ///
  /// - Throws: ``LawChanged``.
  func holdLaw(in connection: Connection) throws {
    guard try law.version.hold(of: tenant.id, in: connection) else { throw LawChanged() }
  }

  /// Makes sure that this desk knows the law as the transaction sees it.
  ///
  /// - Throws: ``LawChanged``.
  func checkLaw(in connection: Connection) throws {
    guard try LawVersion.read(of: tenant.id, from: connection) == law.version else {
      throw LawChanged()
    }
  }
}
