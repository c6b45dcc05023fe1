public import Assessments
import Documents
public import Foundation
import Postgres
import Records
import Storage
import SubjectRequests

/// What is done about the confidentiality of parts of an assessment.
public enum Withholding: Sendable, Hashable {
  /// The parts are not for the public, for a reason.
  case withhold(places: [String], ConfidentialityReason, note: String?)
  /// The parts are for the public again.
  case lift(places: [String])
}

extension Desk {
  /// Marks parts of an assessment as confidential, or lifts that: in a new version, or beside the
  /// version that was decided on, which stays as it was.
  ///
  /// - Parameters:
  ///   - withholding: which parts, and why.
  ///   - id: the assessment.
  ///   - key: the idempotency key.
  /// - Returns: the version with its marks.
  /// - Throws: `RedactionRefusal` for a part that is not there or that the format needs;
  ///   ``AssessmentRefusal``; `PostgresError`.
  public func mark(
    _ withholding: Withholding,
    in id: UUID,
    key: UUID
  ) async throws -> KeptAssessment {
    let order = try AssessmentOrder(.withhold, on: id, key: key, asking: withholding.terms)
    if let before = try await carriedOut(order) { return before }
    let kept = try await assessment(id)
    var record = kept.assessment
    record.confidential = try withholding.applied(to: kept.confidential)
    try record.checkWithholding()
    guard kept.state == .decided else {
      return try await keep(record, over: kept.version, order)
    }
    let marks = StoredWithholding(
      version: kept.version,
      by: officer,
      recorded: now,
      marks: [UInt8](try JSONEncoder().encode(record.confidential))
    )
    return try await once(order) { connection in
      try WithholdingStore.add(marks, of: id, key: key, tenant: tenant, to: connection)
      let newest = try AssessmentStore.newest(of: id, tenant: tenant, from: connection)
      guard let newest else { throw AssessmentRefusal.noSuchAssessment }
      let workflow = try WorkflowStore.load(of: id, tenant: tenant, from: connection)
      return try self.kept(newest, workflow, connection)
    }
  }

  /// The version of an assessment for the public, without what is confidential.
  ///
  /// - Parameters:
  ///   - id: the assessment.
  ///   - version: which version; nil for the newest.
  /// - Returns: a record that says of which version it is the redacted one.
  /// - Throws: `RedactionRefusal`; ``AssessmentRefusal``; `PostgresError`.
  public func publicVersion(of id: UUID, version: Int? = nil) async throws -> Assessment {
    let kept = try await assessment(id, version: version)
    var copy = kept.copy
    copy.confidential = kept.confidential
    return try copy.publicVersion(of: kept.version, hash: kept.standing.hash)
  }
}

extension Withholding {
  /// What is asked, as it is hashed.
  fileprivate var terms: WithholdingTerms {
    switch self {
    case .withhold(let places, let reason, let note):
      WithholdingTerms(places: places, reason: reason, note: note)
    case .lift(let places): WithholdingTerms(places: places, reason: nil, note: nil)
    }
  }

  /// The marks that stand after it.
  ///
  /// - Throws: `RedactionRefusal.nothingThere` where nothing is withheld that could be lifted.
  fileprivate func applied(to marks: [ConfidentialPart]) throws -> [ConfidentialPart] {
    switch self {
    case .withhold(let places, let reason, let note):
      return marks.filter { !places.contains($0.place) }
        + places.map { ConfidentialPart(place: $0, reason: reason, note: note) }
    case .lift(let places):
      let known = Set(marks.map(\.place))
      for place in places where !known.contains(place) {
        throw RedactionRefusal.nothingThere(place)
      }
      return marks.filter { !places.contains($0.place) }
    }
  }
}

/// What is asked where parts are marked; without a reason, marks are lifted.
private struct WithholdingTerms: Encodable {
  let places: [String]
  let reason: ConfidentialityReason?
  let note: String?
}
