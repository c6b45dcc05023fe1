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
    switch try ResponsibilityModel.cloudService()[code]?.party {
    case nil: throw RegisterRefusal.noSuchObligation(code.description)
    case .provider?: throw RegisterRefusal.ofProvider(code.description)
    case .customer?: break
    }
    let done = try reviewDone(on: day, evidence)
    let asked = ["review", code.description, evidence, day?.description ?? ""]
    return try await change(label, because: "Review of \(code)", key: key, asked) { record in
      guard let reviewed = record.reviewed(code, done) else {
        throw RegisterRefusal.notInAnybodysHands(code.description)
      }
      let before = record.own.first { $0.code == code }?.standing.reviews ?? []
      if !before.contains(done) { record = reviewed }
    }
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
    let done = try reviewDone(on: day, evidence)
    let asked = ["done", evidence, day?.description ?? ""]
    return try await change(label, because: "Done on \(done.on)", key: key, asked) { record in
      if !record.done.contains(done) { record.done.append(done) }
    }
  }

  /// What was done, when and by whom, with what shows it.
  ///
  /// - Throws: ``RegisterRefusal`` where nothing shows it, or it lies in the future.
  func reviewDone(on day: CalendarDate?, _ evidence: String) throws -> ReviewDone {
    guard !evidence.allSatisfy(\.isWhitespace) else { throw RegisterRefusal.blank("--evidence") }
    guard day.map({ $0 <= today }) ?? true else { throw RegisterRefusal.notYet("--on") }
    return ReviewDone(on: day ?? today, by: try reviewer(), evidence: evidence)
  }

  private func reviewer() throws -> Label<Officer> {
    guard let label = Label<Officer>(officer.description) else {
      throw RegisterRefusal.officerWithoutLabel
    }
    return label
  }
}
