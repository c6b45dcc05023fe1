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
  /// When the version was kept.
  public let created: Instant
  /// The record, without ``standing``.
  public let assessment: Assessment
  /// Whether anybody decided on the version, and the hash by which it is recognised.
  public let standing: Standing
  /// What of the version is not for the public: the marks in the record, or those that were set
  /// beside it after it was decided on.
  public let confidential: [ConfidentialPart]
  /// Its course so far.
  public let workflow: Workflow

  public var state: WorkflowState { workflow.state }

  /// When the first version was kept.
  public var begun: Instant { workflow.written.values.min() ?? created }

  /// The record as it is handed out: it says where it stands.
  public var copy: Assessment {
    var copy = assessment
    copy.standing = standing
    return copy
  }
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
    var assessment = assessment
    assessment.standing = nil
    let given = assessment
    let record = [UInt8](try AssessmentFile.json(given))
    let now = collaborators.now()
    return try await database.perform(key) { connection in
      let before = try AssessmentStore.newest(of: id ?? key, tenant: tenant, from: connection)
      if id != nil, before == nil { throw AssessmentRefusal.noSuchAssessment }
      let workflow = try WorkflowStore.load(of: id ?? key, tenant: tenant, from: connection)
      if let before, before.record == record { return try kept(before, workflow, connection) }
      guard workflow.state != .decided else { throw AssessmentRefusal.decided }
      if let version, let before, before.version != version {
        throw AssessmentRefusal.changedSince(version, newest: before.version)
      }
      if workflow.state == .dpoAdvised, let before {
        let advised = try AssessmentFile.read(Data(before.record), as: .json).dpoAdvice
        guard given.dpoAdvice?.given == advised?.given else {
          throw AssessmentRefusal.adviceGiven
        }
      }
      let stored = StoredAssessment(
        id: id ?? key,
        version: (before?.version ?? 0) + 1,
        created: now,
        by: officer,
        keeping: try before.map { try carryingMarks(of: $0, into: given, connection) } ?? record
      )
      try AssessmentStore.add(stored, of: tenant, to: connection)
      return try kept(
        stored,
        WorkflowStore.load(of: stored.id, tenant: tenant, from: connection),
        connection
      )
    }
  }

  /// The bytes of a version, with the marks that were set beside the one before, unless its author
  /// changed those in the record.
  private func carryingMarks(
    of before: StoredAssessment,
    into record: Assessment,
    _ connection: Connection
  ) throws -> [UInt8] {
    var record = record
    let written = try AssessmentFile.read(Data(before.record), as: .json).confidential
    if record.confidential == written {
      record.confidential = try marked(before, connection).confidential
    }
    return [UInt8](try AssessmentFile.json(record))
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
  /// Nothing says from which version a file was made, and the newest is somebody else's.
  case baseUnknown(newest: Int, by: String)
  /// The file is a copy of another assessment.
  case ofAnother(String)
  /// Parts of the file were withheld.
  case redacted

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
      "it was made from version \(version), but version \(newest) was kept meanwhile; see "
        + "habeas dpia diff --from \(version) --to \(newest), take that over, and say --over \(newest)"
    case .baseUnknown(let newest, let by):
      "nothing says from which version the file was made, and \(by) wrote version \(newest); see "
        + "habeas dpia diff, and say --over with the version that the file takes account of"
    case .ofAnother(let id): "the file is a copy of assessment \(id), not of this one"
    case .redacted:
      "the file is a redacted version: parts of the assessment are not in it; change a file that "
        + "habeas dpia export --format json wrote without --public"
    case .decided:
      "it is decided, and what was decided on stays as it was; put it up for review again first: "
        + "habeas dpia review --reason"
    }
  }
}
