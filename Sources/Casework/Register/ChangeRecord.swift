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
  /// Repeated under the same key it gives the version of the first time.
  ///
  /// - Parameters:
  ///   - label: the record.
  ///   - reason: why it is changed.
  ///   - key: the idempotency key.
  ///   - content: what is asked for, beside the record: the same under the same key.
  ///   - change: what is changed.
  /// - Returns: the record as it is then.
  /// - Throws: ``RegisterRefusal``; what the change throws; `PostgresError`.
  func change<Record: RegisterRecord>(
    _ label: Label<Record>,
    because reason: String,
    key: UUID,
    _ content: [String],
    _ change: @Sendable (inout Record) throws -> Void
  ) async throws -> KeptRecord<Record> {
    let asked = ["change", Record.kind.rawValue, label.description] + content
    let kept = try await once(key, asked) { connection in
      let keeping = RecordKeeping.changing(reason: reason)
      return [try self.change(label, keeping, connection, change)]
    }
    guard let only = kept.first else {
      throw RegisterRefusal.noSuchRecord(Record.kind, label: label.description)
    }
    return only
  }

  /// The same within a transaction that changes other records too.
  func change<Record: RegisterRecord>(
    _ label: Label<Record>,
    _ keeping: RecordKeeping,
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
    try check([record], keeping)
    return try keep(
      record,
      [UInt8](try RecordFile.json(record)),
      keeping,
      over: newest,
      beside: try known(to: Record.self, connection),
      now: collaborators.now(),
      connection
    )
  }
}
