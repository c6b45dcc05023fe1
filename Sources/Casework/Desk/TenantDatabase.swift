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

  /// For statements on single cases and persons: the server would else plan them at each use, since
  /// it takes an array that it does not know for longer than one that it sees.
  private static let plannedOnce = LocalSetting("plan_cache_mode", "force_generic_plan")

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

  /// Runs statements as a transaction of their own, in one round trip, and once.
  ///
  /// - Returns: the rows of the last one.
  /// - Throws: `PostgresError`; where it is transient, whether they were carried out must
  ///   be found out under the idempotency key.
  func once(_ statements: [SQL]) async throws -> [Row] {
    let results = try await pool.withSession { session in
      try await session.pipelinedTransaction(
        settings: scope + [Self.plannedOnce],
        statements: statements
      )
    }
    return results.last?.rows ?? []
  }
}
