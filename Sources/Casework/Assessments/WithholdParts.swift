public import Assessments
import Documents
import Postgres
import Records
import Storage
import SubjectRequests

public import struct Foundation.UUID

/// What is done about the confidentiality of parts of an assessment.
public enum Withholding: Sendable, Hashable {
  /// The parts are not for the public, for a reason.
  case withhold(places: [String], ConfidentialityReason, note: String?)
  /// The parts are for the public again.
  case lift(places: [String])
}

extension Desk {
  /// Marks parts of an assessment as confidential, or lifts that, in a new version.
  ///
  /// - Parameters:
  ///   - withholding: which parts, and why.
  ///   - id: the assessment.
  ///   - key: the idempotency key.
  /// - Returns: the version that says so.
  /// - Throws: `RedactionRefusal` for a part that is not there or that the format needs;
  ///   ``AssessmentRefusal``; `PostgresError`.
  public func mark(
    _ withholding: Withholding,
    in id: UUID,
    key: UUID
  ) async throws -> KeptAssessment {
    let kept = try await assessment(id)
    var record = kept.assessment
    switch withholding {
    case .withhold(let places, let reason, let note):
      record.confidential.removeAll { places.contains($0.place) }
      record.confidential += places.map {
        ConfidentialPart(place: $0, reason: reason, note: note)
      }
    case .lift(let places):
      let known = Set(record.confidential.map(\.place))
      for place in places where !known.contains(place) {
        throw RedactionRefusal.nothingThere(place)
      }
      record.confidential.removeAll { places.contains($0.place) }
    }
    try record.checkWithholding()
    return try await keep(record, as: id, over: kept.version, key: key)
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
    let content = [UInt8](try AssessmentFile.json(kept.assessment))
    let hash = hash(message: content).bytes.hexadecimal
    return try kept.assessment.publicVersion(of: kept.version, hash: hash)
  }
}
