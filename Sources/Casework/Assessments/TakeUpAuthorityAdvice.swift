public import Assessments
import Postgres
import Storage
import SubjectRequests
import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// Records what the authority advised in a prior consultation: Article 36(2).
  ///
  /// A new version of the record takes the advice up, and what was decided on is in review again:
  /// the controller has to decide anew, with the advice at hand.
  ///
  /// - Parameters:
  ///   - advice: what the authority advised, and when.
  ///   - id: the assessment, decided on with consultation.
  ///   - key: the idempotency key.
  /// - Returns: the assessment as it stands then.
  /// - Throws: ``AssessmentRefusal``; `ConsultationRefusal`; `PostgresError`.
  public func takeUp(
    _ advice: AuthorityAdvice,
    in id: UUID,
    key: UUID
  ) async throws -> KeptAssessment {
    guard !advice.advice.allSatisfy(\.isWhitespace), !advice.by.allSatisfy(\.isWhitespace) else {
      throw ConsultationRefusal.adviceMissing
    }
    let now = collaborators.now()
    let present = today
    let order = try AssessmentOrder(.consult, on: id, key: key, asking: advice)
    return try await once(order) { connection in
      guard var stored = try AssessmentStore.newest(of: id, tenant: tenant, from: connection) else {
        throw AssessmentRefusal.noSuchAssessment
      }
      let workflow = try WorkflowStore.load(of: id, tenant: tenant, from: connection)
      let (version, held) = try self.consultation(on: id, workflow, connection)
      try held.allow(.advised, on: advice.on, today: present)
      try ConsultationStore.add(
        ConsultationEvent(
          kind: .advised,
          on: advice.on,
          by: officer.description,
          recorded: now,
          version: version
        ),
        number: ConsultationStore.events(of: id, tenant: tenant, from: connection).count + 1,
        of: id,
        key: key,
        tenant: tenant,
        to: connection
      )
      if workflow.state == .decided {
        let reason = "Art. 36(2), \(advice.on)"
        let reopened = WorkflowStep(
          kind: .reopened,
          version: stored.version,
          state: try workflow.reviewing(reason: reason),
          by: officer.description,
          recorded: now,
          reason: reason
        )
        try WorkflowStore.add(
          reopened,
          number: workflow.steps.count + 1,
          of: id,
          key: key,
          freezing: nil,
          tenant: tenant,
          to: connection
        )
      }
      var record = try marked(stored, connection)
      record.authorityAdvice = advice
      stored = try next(after: stored, record, at: now, connection)
      return try kept(
        stored,
        WorkflowStore.load(of: id, tenant: tenant, from: connection),
        connection
      )
    }
  }
}
