import Postgres
import Records
import Register
import Storage
import SubjectRequests

extension Desk {
  /// The registers to which records of a kind refer.
  func known<Record: RegisterRecord>(
    to type: Record.Type,
    _ connection: Connection
  ) throws -> KnownRecords {
    func newest<Other: RegisterRecord>(_ other: Other.Type) throws -> [Other] {
      guard Record.refersTo.contains(Other.kind) else { return [] }
      return try RegisterStore.read(.newest(Other.kind), of: tenant, from: connection)
        .map { try Self.version($0).record }
    }
    return KnownRecords(
      activities: try newest(ProcessingActivity.self),
      recipients: try newest(DataRecipient.self)
    )
  }

  /// Refuses references that lead to no record, but for those that the version before had already:
  /// what is done about such a record is recorded all the same.
  ///
  /// - Throws: ``RegisterRefusal/unusable(_:)``.
  func checkReferences<Record: RegisterRecord>(
    of record: Record,
    before: StoredRecord?,
    beside known: KnownRecords
  ) throws {
    let dangling = record.dangling(beside: known)
    guard !dangling.isEmpty else { return }
    let earlier: RecordVersion<Record>? = try before.map { try Self.version($0) }
    let standing = Set(earlier?.record.dangling(beside: known) ?? [])
    let new = dangling.filter { !standing.contains($0) }
    guard new.isEmpty else { throw RegisterRefusal.unusable(new) }
  }
}
