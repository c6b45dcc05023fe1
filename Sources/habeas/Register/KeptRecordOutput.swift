import Casework
import Records
import Register
import Storage
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
    /// `added`, `changed` or `unchanged`; nil where nothing was to be kept.
    let kept: String?

    init<Record: RegisterRecord>(_ version: RecordVersion<Record>, kept: String? = nil) {
      id = version.record.id.description
      name = version.record.name
      self.version = version.number
      recorded = version.recorded
      by = version.by
      self.kept = kept
    }
  }

  /// What became of a record.
  private static func word<Record>(for item: KeptRecord<Record>) -> String {
    switch item.recording {
    case .before: "unchanged"
    case .now: item.version.number == 1 ? "added" : "changed"
    }
  }

  /// Says on standard error that nothing was done now, where that is so.
  static func tell<Record>(of kept: [KeptRecord<Record>]) {
    guard let first = kept.lazy.compactMap(\.repeats).first else { return }
    Terminal.complain("done before under this key, at \(first); nothing is recorded again")
  }

  /// Prints what was kept, and complains of what whoever kept it should know.
  func print<Record: RegisterRecord>(_ kept: [KeptRecord<Record>], at desk: Desk) async throws {
    try print(kept)
    for warning in try await desk.warnings(onKeeping: kept) { Terminal.complain(warning.says) }
  }

  /// Shows what further versions changed, so that whoever overwrites somebody's change sees it.
  func printChanges<Record: RegisterRecord>(
    _ kept: [KeptRecord<Record>],
    at desk: Desk
  ) async throws {
    guard !json else { return }
    for item in kept where item.recording == .now && item.version.number > 1 {
      let before = try await desk.history(of: item.record.id)
        .last { $0.number < item.version.number }
      Terminal.print("Changed in \(item.record.id):")
      for change in try item.version.differences(from: before) { Terminal.print("  \(change)") }
    }
  }

  /// Prints what was kept; what is repeated under its key prints the same as the first time, and
  /// says so beside it.
  func print<Record: RegisterRecord>(_ kept: [KeptRecord<Record>]) throws {
    Self.tell(of: kept)
    for item in kept {
      if json {
        try JSONOutput.print(RecordJSON(item.version, kept: Self.word(for: item)))
      } else {
        let note = item.recording == .before ? ", unchanged" : ""
        Terminal.print(
          "\(item.record.id)  version \(item.version.number)\(note)  \(item.record.name)"
        )
      }
    }
  }
}
