import Assessments
import Postgres
import Records
import Register
import Storage

/// Reads entries of the registers in the transaction of an act.
struct RegisterEntries {
  let tenant: Tenant
  let connection: Connection

  /// The newest version of an entry, or nil where there is none.
  func newest<Record: RegisterRecord>(
    _ key: SourceKey,
    _ type: Record.Type
  ) throws -> RecordVersion<Record>? {
    let found: [RecordVersion<Record>] = try read(.one(Record.kind, label: key.id))
    return found.first
  }

  /// The newest versions of all entries of a kind, in the order of their labels.
  func all<Record: RegisterRecord>(_ type: Record.Type) throws -> [RecordVersion<Record>] {
    try read(.newest(Record.kind))
  }

  /// The version of an entry that is meant, or nil where there is none.
  func version<Record: RegisterRecord>(
    _ key: SourceKey,
    _ numbers: [SourceKey: Int]
  ) throws -> RecordVersion<Record>? {
    let found: [RecordVersion<Record>] = try read(.history(Record.kind, label: key.id))
    return found.first { $0.number == numbers[key] }
  }

  private func read<Record: RegisterRecord>(
    _ selection: RegisterStore.Selection
  ) throws -> [RecordVersion<Record>] {
    try RegisterStore.read(selection, of: tenant, from: connection).map(Desk.version)
  }
}
