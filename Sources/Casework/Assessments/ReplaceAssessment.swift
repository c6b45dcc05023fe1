public import Assessments
import SubjectRequests

public import struct Foundation.UUID

extension Desk {
  /// Keeps a file as the next version of an assessment, unless it would undo what somebody else did.
  ///
  /// - Parameters:
  ///   - id: the assessment.
  ///   - record: what the file holds; a copy that was handed out says of which version it is one.
  ///   - version: the version that the file takes account of; nil for the one that the file names,
  ///     or else for the newest where that is the officer's own.
  ///   - key: the idempotency key.
  /// - Returns: the version that is kept; the one before where nothing changed.
  /// - Throws: ``AssessmentRefusal``; `PostgresError`.
  public func replace(
    _ id: UUID,
    by record: Assessment,
    over version: Int? = nil,
    key: UUID
  ) async throws -> KeptAssessment {
    let order = try AssessmentOrder(
      .set,
      on: id,
      key: key,
      asking: KeepingTerms(record: record, over: version)
    )
    if let before = try await carriedOut(order) { return before }
    guard record.redaction == nil else { throw AssessmentRefusal.redacted }
    let name = id.uuidString.lowercased()
    if let standing = record.standing, standing.assessment != name {
      throw AssessmentRefusal.ofAnother(standing.assessment)
    }
    let newest = try await assessment(id)
    let base: Int
    if let known = version ?? record.standing?.version {
      base = known
    } else {
      let author = newest.workflow.authors[newest.version] ?? ""
      guard author.lowercased() == officer.description.lowercased() else {
        throw AssessmentRefusal.baseUnknown(newest: newest.version, by: author)
      }
      base = newest.version
    }
    return try await keep(record, over: base, order)
  }
}
