import Postgres
import Records
import Register
import Storage
import SubjectRequests
import TimeLimits

import struct Foundation.UUID

extension Desk {
  /// Does something to records of the register once under its key, in one commit.
  ///
  /// Repeated with the same content it does nothing and gives the versions of the first time.
  ///
  /// - Parameters:
  ///   - key: the idempotency key.
  ///   - content: all that is asked for, in a fixed order.
  ///   - body: does it.
  /// - Returns: what is kept; from the first time in the order of the labels.
  /// - Throws: ``RegisterRefusal/keyOfAnotherAct(recorded:by:)``; what the body throws;
  ///   `PostgresError`.
  func once<Record: RegisterRecord>(
    _ key: UUID,
    _ content: [String],
    _ body: @Sendable (Connection) throws -> [KeptRecord<Record>]
  ) async throws -> [KeptRecord<Record>] {
    try await database.perform(key) { connection in
      let act = act(key, content, at: collaborators.now())
      guard try begin(act, connection) == nil else {
        return try RegisterStore.read(.act(key), of: tenant, from: connection).map {
          KeptRecord(version: try Self.version($0), recording: .before)
        }
      }
      let kept = try body(connection)
      try act.keep(
        kept.map { (label: $0.record.id.description, number: $0.version.number) },
        of: Record.kind,
        in: tenant.id,
        connection
      )
      return kept
    }
  }

  /// What is done, as its key knows it again.
  func act(_ key: UUID, _ content: [String], at now: Instant) -> RegisterAct {
    RegisterAct(
      key: key,
      content: tenant.keys.lookup.hash(act: content),
      recorded: now,
      by: officer
    )
  }

  /// Takes the key of an act.
  ///
  /// - Returns: when the same was done under it before; nil where it was never used.
  /// - Throws: ``RegisterRefusal/keyOfAnotherAct(recorded:by:)``; `PostgresError`.
  func begin(_ act: RegisterAct, _ connection: Connection) throws -> Instant? {
    switch try act.begin(in: tenant.id, connection) {
    case .new: return nil
    case .repeated(let instant): return instant
    case .ofAnother(let recorded, let officer):
      throw RegisterRefusal.keyOfAnotherAct(recorded: recorded, by: officer.description)
    }
  }
}
