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
    let act = act(key, content, at: collaborators.now())
    return try await database.perform(key) { connection in
      if let since = try begin(act, connection) {
        return try outcome(of: act, since, connection)
      }
      let kept = try body(connection)
      try act.keep(
        kept.map {
          RegisterAct.Outcome(
            label: $0.record.id.description,
            version: $0.version.number,
            recording: $0.recording
          )
        },
        of: Record.kind,
        in: tenant.id,
        connection
      )
      return kept
    }
  }

  /// What an act led to when it was done.
  private func outcome<Record: RegisterRecord>(
    of act: RegisterAct,
    _ since: Instant,
    _ connection: Connection
  ) throws -> [KeptRecord<Record>] {
    let recordings = try act.recordings(in: tenant.id, connection)
    return try RegisterStore.read(.act(act.key), of: tenant, from: connection).map { stored in
      KeptRecord(
        version: try Self.version(stored),
        recording: recordings[stored.id] ?? .now,
        repeats: since
      )
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
