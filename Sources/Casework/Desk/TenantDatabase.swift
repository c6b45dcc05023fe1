import Postgres
import SubjectRequests

import struct Foundation.UUID

/// Transactions in the scope of one controller: the policies of the database show its rows alone.
struct TenantDatabase: Sendable {
  let pool: Pool
  let controller: Identifier<Controller>

  private var scope: [LocalSetting] {
    [LocalSetting("habeas.controller", controller.rawValue)]
  }

  /// Reads, all from the same moment.
  func read<Value: Sendable>(
    _ body: @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    try await pool.withSession { try await $0.transaction(.snapshot, settings: scope, body) }
  }

  /// Carries out an act, again after a lost connection, under the same key.
  ///
  /// The body must see by the key whether it was carried out before.
  func perform<Value: Sendable>(
    _ key: UUID,
    _ body: @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    try await pool.withSession { session in
      try await session.perform(idempotencyKey: key, settings: scope) { connection, _ in
        try body(connection)
      }
    }
  }

  /// Runs one statement as a transaction of its own, in one round trip, and once.
  ///
  /// - Throws: `PostgresError`; where it is transient, whether the statement was carried out must
  ///   be found out under the idempotency key.
  func once(_ statement: SQL) async throws -> [Row] {
    let results = try await pool.withSession { session in
      try await session.pipelinedTransaction(settings: scope, statements: [statement])
    }
    return results.first?.rows ?? []
  }
}
