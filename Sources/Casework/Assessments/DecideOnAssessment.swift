public import Assessments
import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// Writes into an assessment what is to be decided; somebody else takes the decision by signing.
  ///
  /// - Parameters:
  ///   - outcome: what is decided; nil for the outcome that the record holds already.
  ///   - name: who decides, for the worksheet.
  ///   - day: of the decision; nil for today.
  ///   - justification: why; nil for what the record says.
  ///   - id: the assessment.
  ///   - key: the idempotency key.
  /// - Returns: the version that says so.
  /// - Throws: `WorkflowRefusal.decisionMissing` where neither names an outcome;
  ///   ``AssessmentRefusal/decided`` and others; `PostgresError`.
  public func decide(
    _ outcome: DecisionOutcome?,
    by name: String,
    on day: CalendarDate? = nil,
    because justification: String? = nil,
    in id: UUID,
    key: UUID
  ) async throws -> KeptAssessment {
    let order = try AssessmentOrder(
      .decide,
      on: id,
      key: key,
      asking: DecisionTerms(outcome: outcome, by: name, on: day, justification: justification)
    )
    if let before = try await carriedOut(order) { return before }
    let kept = try await assessment(id)
    var record = kept.assessment
    guard let outcome = outcome ?? record.decision?.outcome else {
      throw WorkflowRefusal.decisionMissing
    }
    record.decision = Decision(
      outcome: outcome.asked(of: controller.profile.authority),
      by: name,
      on: day ?? today,
      justification: justification ?? record.decision?.justification
    )
    // What is decided on is validated, and complete.
    record.document.validatedOn = record.decision?.on
    if record.document.completedOn == nil { record.document.completedOn = record.decision?.on }
    return try await keep(record, over: kept.version, order)
  }
}

extension DecisionOutcome {
  /// The outcome that names the authority which is consulted: what is signed does not change with the
  /// controller's profile.
  fileprivate func asked(of authority: String?) -> DecisionOutcome {
    guard case .consultation(var package) = self, package.authority == nil else { return self }
    package.authority = authority
    return .consultation(package: package)
  }
}

/// What is asked where a decision is written; what is left out is the record's.
private struct DecisionTerms: Encodable {
  let outcome: DecisionOutcome?
  let by: String
  let on: CalendarDate?
  let justification: String?
}
