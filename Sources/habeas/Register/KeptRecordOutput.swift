import Casework
import Records
import Register
import TimeLimits

/// Prints records that are kept, a line each.
struct KeptRecordOutput {
  let json: Bool

  /// A record as `--json` prints it.
  struct RecordJSON: Encodable {
    let id: String
    let name: String
    let version: Int
    let recorded: Instant
    let by: String

    init<Record: RegisterRecord>(_ version: RecordVersion<Record>) {
      id = version.record.id.description
      name = version.record.name
      self.version = version.number
      recorded = version.recorded
      by = version.by
    }
  }

  func print<Record: RegisterRecord>(_ kept: [KeptRecord<Record>]) throws {
    for item in kept {
      if json {
        try JSONOutput.print(RecordJSON(item.version))
      } else {
        let note = item.recording == .before ? ", as it was" : ""
        Terminal.print(
          "\(item.record.id)  version \(item.version.number)\(note)  \(item.record.name)"
        )
      }
    }
  }
}
