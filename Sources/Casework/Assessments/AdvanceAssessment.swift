public import Assessments
import Documents
import Postgres
import Storage
import SubjectRequests
import TimeLimits

public import struct Foundation.Data
public import struct Foundation.UUID

/// What is done with an assessment as a whole.
public enum AssessmentStep: Sendable, Hashable {
  /// Put up for review, or again after a decision, for a reason: Article 35(11).
  case review(reason: String?)
  /// The data protection officer's advice, which a new version of the record takes up: Article 35(2);
  /// given today where it has no day.
  case advise(DPOAdvice)
  /// The decision that the record holds is taken, and its version frozen.
  case sign
}

extension AssessmentStep {
  var act: AssessmentAct {
    switch self {
    case .review: .review
    case .advise: .advise
    case .sign: .sign
    }
  }

  /// What is asked, as it is hashed.
  fileprivate var terms: StepTerms {
    switch self {
    case .review(let reason): StepTerms(reason: reason, advice: nil)
    case .advise(let advice): StepTerms(reason: nil, advice: advice)
    case .sign: StepTerms(reason: nil, advice: nil)
    }
  }
}

/// What is asked beside the kind of a step.
private struct StepTerms: Encodable {
  let reason: String?
  let advice: DPOAdvice?
}

extension Desk {
  /// Takes a step with an assessment.
  ///
  /// - Parameters:
  ///   - step: what is done.
  ///   - id: the assessment.
  ///   - key: the idempotency key.
  /// - Returns: the assessment as it stands then.
  /// - Throws: ``AssessmentRefusal``; `WorkflowRefusal` where the state or the record stands against
  ///   it; `PostgresError`.
  public func take(
    _ step: AssessmentStep,
    on id: UUID,
    key: UUID
  ) async throws -> KeptAssessment {
    let now = collaborators.now()
    let handle = officer.description
    let day = today
    let order = try AssessmentOrder(step.act, on: id, key: key, asking: step.terms)
    return try await once(order) { connection in
      guard var stored = try AssessmentStore.newest(of: id, tenant: tenant, from: connection) else {
        throw AssessmentRefusal.noSuchAssessment
      }
      let workflow = try WorkflowStore.load(of: id, tenant: tenant, from: connection)
      if try WorkflowStore.wasTaken(key, tenant: tenant, from: connection) {
        return try kept(stored, workflow, connection)
      }
      var record = try marked(stored, connection)
      let done: WorkflowStep
      switch step {
      case .review(let reason):
        let state = try workflow.reviewing(reason: reason)
        done = WorkflowStep(
          kind: state == .inReview ? .submitted : .reopened,
          version: stored.version,
          state: state,
          by: handle,
          recorded: now,
          reason: reason
        )
      case .advise(var advice):
        advice.on = advice.on ?? day
        let state = try workflow.advising(advice, by: handle, on: day)
        record.dpoAdvice = advice
        stored = try next(after: stored, record, at: now, connection)
        done = WorkflowStep(
          kind: .advised,
          version: stored.version,
          state: state,
          by: handle,
          recorded: now
        )
      case .sign:
        let state = try workflow.deciding(record, by: handle, on: day)
        done = WorkflowStep(
          kind: .decided,
          version: stored.version,
          state: state,
          by: handle,
          recorded: now
        )
      }
      try WorkflowStore.add(
        done,
        number: workflow.steps.count + 1,
        of: id,
        key: key,
        freezing: done.kind == .decided ? stored.record : nil,
        review: done.kind == .decided ? record.review?.next : nil,
        tenant: tenant,
        to: connection
      )
      return try kept(
        stored,
        WorkflowStore.load(of: id, tenant: tenant, from: connection),
        connection
      )
    }
  }

  /// Keeps a further version, unless nothing changed.
  func next(
    after stored: StoredAssessment,
    _ record: Assessment,
    at now: Instant,
    _ connection: Connection
  ) throws -> StoredAssessment {
    let bytes = [UInt8](try AssessmentFile.json(record))
    guard bytes != stored.record else { return stored }
    let next = StoredAssessment(
      id: stored.id,
      version: stored.version + 1,
      created: now,
      by: officer,
      keeping: bytes
    )
    try AssessmentStore.add(next, of: tenant, to: connection)
    return next
  }
}
