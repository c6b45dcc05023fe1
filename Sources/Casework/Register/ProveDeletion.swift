public import Records
public import Register
import Storage
import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// What is due for deletion, for each activity and category of data.
  ///
  /// - Parameter day: the day from which is counted; nil means today.
  /// - Returns: what is due, and what has a time limit that no schedule keeps.
  /// - Throws: `PostgresError`.
  public func reportRetention(asOf day: CalendarDate? = nil) async throws -> RetentionReport {
    RetentionReport(
      try await records(ProcessingActivity.self).map(\.record),
      schedules: try await records(RetentionSchedule.self).map(\.record),
      asOf: day ?? today
    )
  }

  /// Records that the active data of a schedule was cleaned up, with what shows it.
  ///
  /// - Parameters:
  ///   - label: the schedule.
  ///   - through: what was due by this day is gone; nil means the day of the clean-up.
  ///   - evidence: what shows it.
  ///   - records: how many records were deleted, where it was counted.
  ///   - day: when it was done; nil means today.
  ///   - key: the idempotency key.
  /// - Returns: the schedule with the proof.
  /// - Throws: ``RegisterRefusal``; `PostgresError`.
  public func proveCleanUp(
    of label: Label<RetentionSchedule>,
    through: CalendarDate? = nil,
    evidence: String,
    records: Int? = nil,
    on day: CalendarDate? = nil,
    key: UUID
  ) async throws -> KeptRecord<RetentionSchedule> {
    let done = try reviewDone(on: day, evidence)
    let proof = DeletionProof(through: through ?? done.on, active: done, records: records)
    let asked = [
      "clean-up", through?.description ?? "", evidence, records.map { "\($0)" } ?? "",
      day?.description ?? "",
    ]
    return try await change(label, because: "Clean-up through \(proof.through)", key: key, asked) {
      // With its backups proved since, it is still the same clean-up.
      let isKnown = $0.proofs.contains { $0.through == proof.through && $0.active == proof.active }
      if !isKnown { $0 = $0.cleanedUp(proof) }
    }
  }

  /// Records that the backups with what a clean-up deleted are gone, with what shows it.
  ///
  /// - Parameters:
  ///   - label: the schedule.
  ///   - through: which clean-up; nil means the oldest whose backups are awaited.
  ///   - evidence: what shows it, such as the provider's statement.
  ///   - day: when they were gone; nil means today.
  ///   - key: the idempotency key.
  /// - Returns: the schedule with the proof.
  /// - Throws: ``RegisterRefusal``; `PostgresError`.
  public func proveBackupsGone(
    of label: Label<RetentionSchedule>,
    through: CalendarDate? = nil,
    evidence: String,
    on day: CalendarDate? = nil,
    key: UUID
  ) async throws -> KeptRecord<RetentionSchedule> {
    let done = try reviewDone(on: day, evidence)
    let asked = ["backups", through?.description ?? "", evidence, day?.description ?? ""]
    return try await change(label, because: "Backups gone on \(done.on)", key: key, asked) {
      let isKnown = $0.proofs.contains { $0.through == through && $0.backups == done }
      guard !isKnown else { return }
      guard let proved = $0.backupsGone(through: through, done) else {
        throw RegisterRefusal.noBackupsAwaited(label.description)
      }
      $0 = proved
    }
  }
}
