public import Assessments
import SubjectRequests

public import struct Foundation.UUID

extension Desk {
  /// Records what the controller does with the advice of the data protection officer.
  ///
  /// - Parameters:
  ///   - response: whether it is followed, and how, or overruled, and why.
  ///   - id: the assessment.
  ///   - key: the idempotency key.
  /// - Returns: the version that says so.
  /// - Throws: ``AssessmentRefusal/noAdvice``, ``AssessmentRefusal/decided`` and others;
  ///   `WorkflowRefusal` for a draft; `PostgresError`.
  public func respond(
    _ response: AdviceResponse,
    in id: UUID,
    key: UUID
  ) async throws -> KeptAssessment {
    let order = try AssessmentOrder(.respond, on: id, key: key, asking: response)
    if let before = try await carriedOut(order) { return before }
    let kept = try await assessment(id)
    // In a draft, what an officer is to have said is the author's to write.
    guard kept.state != .draft else { throw WorkflowRefusal.notInReview(.draft) }
    var record = kept.assessment
    guard record.dpoAdvice != nil else { throw AssessmentRefusal.noAdvice }
    record.dpoAdvice?.response = response
    return try await keep(record, over: kept.version, order)
  }
}
