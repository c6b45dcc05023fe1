public import Assessments
import Documents
import Postgres
import Storage
import SubjectRequests
public import TimeLimits

public import struct Foundation.Data
public import struct Foundation.UUID

/// An assessment as it is kept.
public struct KeptAssessment: Sendable {
  public let id: UUID
  public let version: Int
  public let created: Instant
  public let assessment: Assessment
  /// Its course so far.
  public let workflow: Workflow

  public var state: WorkflowState { workflow.state }
}

extension Desk {
  /// Keeps an assessment, as the first version of a new one or the next of one that is there.
  ///
  /// - Parameters:
  ///   - assessment: the record.
  ///   - id: the assessment of which it is the next version; nil for a new one.
  ///   - version: the version that it was made from; nil where that does not matter.
  ///   - key: the idempotency key, which names a new assessment.
  /// - Returns: what is kept; the version before where nothing changed.
  /// - Throws: ``AssessmentRefusal/noSuchAssessment``, ``AssessmentRefusal/decided``,
  ///   ``AssessmentRefusal/adviceGiven`` where it would change what the officer said in this review,
  ///   ``AssessmentRefusal/changedSince(_:newest:)``; `PostgresError`.
  public func keep(
    _ assessment: Assessment,
    as id: UUID? = nil,
    over version: Int? = nil,
    key: UUID
  ) async throws -> KeptAssessment {
    let record = [UInt8](try AssessmentFile.json(assessment))
    let now = collaborators.now()
    return try await database.perform(key) { connection in
      let before = try AssessmentStore.newest(of: id ?? key, tenant: tenant, from: connection)
      if id != nil, before == nil { throw AssessmentRefusal.noSuchAssessment }
      let workflow = try WorkflowStore.load(of: id ?? key, tenant: tenant, from: connection)
      if let before, before.record == record { return try kept(before, workflow) }
      if let version, let before, before.version != version {
        throw AssessmentRefusal.changedSince(version, newest: before.version)
      }
      guard workflow.state != .decided else { throw AssessmentRefusal.decided }
      if workflow.state == .dpoAdvised, let before {
        let advised = try AssessmentFile.read(Data(before.record), as: .json).dpoAdvice
        guard assessment.dpoAdvice?.given == advised?.given else {
          throw AssessmentRefusal.adviceGiven
        }
      }
      let stored = StoredAssessment(
        id: id ?? key,
        version: (before?.version ?? 0) + 1,
        created: now,
        by: officer,
        keeping: record
      )
      try AssessmentStore.add(stored, of: tenant, to: connection)
      return try kept(
        stored,
        WorkflowStore.load(of: stored.id, tenant: tenant, from: connection)
      )
    }
  }
}

/// Why an assessment is not to be had.
public enum AssessmentRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case noSuchAssessment
  case noSuchVersion(Int, newest: Int)
  /// What was decided on stays as it was.
  case decided
  /// There is no advice that could be followed or overruled.
  case noAdvice
  /// What the officer said in this review is not for others to change: Article 38(3).
  case adviceGiven
  /// Somebody made another version meanwhile.
  case changedSince(Int, newest: Int)

  public var description: String {
    switch self {
    case .noSuchAssessment:
      "there is no such assessment; habeas dpia list shows those that are kept"
    case .noSuchVersion(let version, let newest):
      "there is no version \(version); versions go from 1 to \(newest)"
    case .noAdvice:
      "the record holds no advice of a data protection officer; record it with habeas dpia advise"
    case .adviceGiven:
      "the officer's advice is recorded in this review and stays as it was given; change the newest "
        + "version ('habeas dpia export --format json'), or record other advice with habeas dpia advise"
    case .changedSince(let version, let newest):
      "it was made from version \(version), but version \(newest) was kept meanwhile; do it again"
    case .decided:
      "it is decided, and what was decided on stays as it was; put it up for review again first: "
        + "habeas dpia review --reason"
    }
  }
}
