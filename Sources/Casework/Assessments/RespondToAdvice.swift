public import Assessments
import SubjectRequests

public import struct Foundation.UUID

extension Desk {
  /// Records what the controller does with the advice of the data protection officer, or of the
  /// authority.
  ///
  /// - Parameters:
  ///   - response: whether it is followed, and how, or overruled, and why.
  ///   - adviser: whose advice it is.
  ///   - id: the assessment.
  ///   - key: the idempotency key.
  /// - Returns: the version that says so.
  /// - Throws: ``AssessmentRefusal/noAdvice``, ``AssessmentRefusal/decided`` and others;
  ///   `WorkflowRefusal` for a draft; `PostgresError`.
  public func respond(
    _ response: AdviceResponse,
    to adviser: Adviser = .officer,
    in id: UUID,
    key: UUID
  ) async throws -> KeptAssessment {
    let order =
      switch adviser {
      case .officer: try AssessmentOrder(.respond, on: id, key: key, asking: response)
      case .authority:
        try AssessmentOrder(.respond, on: id, key: key, asking: AuthorityTerms(authority: response))
      }
    if let before = try await carriedOut(order) { return before }
    let kept = try await assessment(id)
    // In a draft, what an officer is to have said is the author's to write.
    guard kept.state != .draft else { throw WorkflowRefusal.notInReview(.draft) }
    var record = kept.assessment
    switch adviser {
    case .officer:
      guard record.dpoAdvice != nil else { throw AssessmentRefusal.noAdvice }
      record.dpoAdvice?.response = response
    case .authority:
      guard record.authorityAdvice != nil else { throw AssessmentRefusal.noAuthorityAdvice }
      record.authorityAdvice?.response = response
    }
    return try await keep(record, over: kept.version, order)
  }
}

/// What is asked where the authority's advice is answered.
private struct AuthorityTerms: Encodable {
  let authority: AdviceResponse
}
