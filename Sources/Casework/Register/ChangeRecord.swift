import Documents
import Postgres
import Records
import Register
import Storage
import SubjectRequests

import struct Foundation.Data
import struct Foundation.UUID

extension Desk {
  /// Changes the newest version of a record in one commit, so that nobody else's change is lost.
  ///
  /// After a lost connection it is carried out again: the change must leave a record alone that it
  /// changed before.
  ///
  /// - Parameters:
  ///   - label: the record.
  ///   - reason: why it is changed.
  ///   - key: the idempotency key.
  ///   - change: what is changed.
  /// - Returns: the record as it is then.
  /// - Throws: ``RegisterRefusal``; what the change throws; `PostgresError`.
  func change<Record: RegisterRecord>(
    _ label: Label<Record>,
    because reason: String,
    key: UUID,
    _ change: @Sendable (inout Record) throws -> Void
  ) async throws -> KeptRecord<Record> {
    try await database.perform(key) { connection in
      try self.change(label, because: reason, connection, change)
    }
  }

  /// The same within a transaction that changes other records too.
  func change<Record: RegisterRecord>(
    _ label: Label<Record>,
    because reason: String,
    _ connection: Connection,
    _ change: (inout Record) throws -> Void
  ) throws -> KeptRecord<Record> {
    let newest = try RegisterStore.read(
      .one(Record.kind, label: label.description),
      of: tenant,
      for: .changing,
      from: connection
    ).first
    guard let newest else {
      throw RegisterRefusal.noSuchRecord(Record.kind, label: label.description)
    }
    var record: Record = try Self.version(newest).record
    try change(&record)
    let keeping = RecordKeeping.changing(reason: reason)
    try check([record], keeping)
    return try keep(
      record,
      [UInt8](try RecordFile.json(record)),
      keeping,
      beside: try known(to: Record.self, connection),
      now: collaborators.now(),
      connection
    )
  }
}
