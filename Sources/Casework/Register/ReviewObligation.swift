public import Records
public import Register
import Storage
import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// Records that an obligation of a processor's model was looked at, with what shows it.
  ///
  /// - Parameters:
  ///   - code: the obligation.
  ///   - label: the processor.
  ///   - evidence: what shows it.
  ///   - day: when it was done; nil means today.
  ///   - key: the idempotency key.
  /// - Returns: the record with the review.
  /// - Throws: ``RegisterRefusal``; `PostgresError`.
  public func review(
    _ code: Label<Obligation>,
    of label: Label<AdoptedModel>,
    evidence: String,
    on day: CalendarDate? = nil,
    key: UUID
  ) async throws -> KeptRecord<AdoptedModel> {
    let done = ReviewDone(on: day ?? today, by: try reviewer(), evidence: evidence)
    let record = try await record(label).record
    guard let reviewed = record.reviewed(code, done) else {
      throw RegisterRefusal.notInAnybodysHands(code.description)
    }
    return try await kept(reviewed, "Review of \(code)", key)
  }

  /// Records that a recurring duty was done, with what shows it.
  ///
  /// - Parameters:
  ///   - label: the duty.
  ///   - evidence: what shows it.
  ///   - day: when it was done; nil means today.
  ///   - key: the idempotency key.
  /// - Returns: the record with what was done.
  /// - Throws: ``RegisterRefusal``; `PostgresError`.
  public func fulfil(
    _ label: Label<RecurringDuty>,
    evidence: String,
    on day: CalendarDate? = nil,
    key: UUID
  ) async throws -> KeptRecord<RecurringDuty> {
    var record = try await record(label).record
    let done = ReviewDone(on: day ?? today, by: try reviewer(), evidence: evidence)
    record.done.append(done)
    return try await kept(record, "Done on \(done.on)", key)
  }

  func kept<Record: RegisterRecord>(
    _ record: Record,
    _ reason: String,
    _ key: UUID
  ) async throws -> KeptRecord<Record> {
    guard let kept = try await keep([record], .changing(reason: reason), key: key).first else {
      throw RegisterRefusal.noSuchRecord(Record.kind, label: record.id.description)
    }
    return kept
  }

  func reviewer() throws -> Label<Officer> {
    guard let label = Label<Officer>(officer.description) else {
      throw RegisterRefusal.officerWithoutLabel
    }
    return label
  }
}
