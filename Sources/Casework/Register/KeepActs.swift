import Register
import Storage

extension Desk {
  /// Refuses a file from which something is missing that was recorded as done, unless it is said to
  /// have been made from the newest version.
  func checkActs<Record: RegisterRecord>(
    of record: Record,
    over before: StoredRecord,
    _ keeping: RecordKeeping
  ) throws {
    guard !keeping.isFromWhatWasSeen else { return }
    let version: RecordVersion<Record> = try Self.version(before)
    let dropped = record.dropped(from: version.record)
    guard dropped.isEmpty else {
      throw RegisterRefusal.actsDropped(
        Record.kind,
        label: before.label,
        dropped,
        newest: before.version
      )
    }
  }
}
