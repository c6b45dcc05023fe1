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
  ///   ``AssessmentRefusal/authorityAdviceGiven`` where what the authority said,
  ///   ``AssessmentRefusal/changedSince(_:newest:)``, ``AssessmentRefusal/keyOfAnotherAct(_:)``;
  ///   `PostgresError`.
  public func keep(
    _ assessment: Assessment,
    as id: UUID? = nil,
    over version: Int? = nil,
    key: UUID
  ) async throws -> KeptAssessment {
    let order = try AssessmentOrder(
      id == nil ? .new : .set,
      on: id ?? key,
      key: key,
      asking: KeepingTerms(record: assessment, over: version)
    )
    return try await keep(assessment, over: version, order)
  }

  /// Keeps an assessment as the first version, or the next, that an order leads to.
  func keep(
    _ assessment: Assessment,
    over version: Int?,
    _ order: AssessmentOrder
  ) async throws -> KeptAssessment {
    var assessment = assessment
    assessment.standing = nil
    let given = assessment
    let record = [UInt8](try AssessmentFile.json(given))
    let now = collaborators.now()
    return try await once(order) { connection in
      let id = order.assessment
      let before = try AssessmentStore.newest(of: id, tenant: tenant, from: connection)
      if order.act != .new, before == nil { throw AssessmentRefusal.noSuchAssessment }
      let workflow = try WorkflowStore.load(of: id, tenant: tenant, from: connection)
      if let before, before.record == record { return try kept(before, workflow, connection) }
      // Kept when acts were not noted yet: its key is its identifier.
      if order.act == .new, before != nil { throw AssessmentRefusal.keyOfAnotherAct(.new) }
      guard workflow.state != .decided else { throw AssessmentRefusal.decided }
      if let version, let before, before.version != version {
        throw AssessmentRefusal.changedSince(version, newest: before.version)
      }
      if let before { try keepAdvice(of: before, in: given, workflow.state) }
      let stored = StoredAssessment(
        id: id,
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

  /// Sees to it that what others advised stays as they gave it.
  ///
  /// - Throws: ``AssessmentRefusal/adviceGiven``, ``AssessmentRefusal/authorityAdviceGiven``.
  private func keepAdvice(
    of before: StoredAssessment,
    in record: Assessment,
    _ state: WorkflowState
  ) throws {
    guard state == .dpoAdvised || state == .inReviewAgain else { return }
    let advised = try AssessmentFile.read(Data(before.record), as: .json)
    if state == .dpoAdvised, record.dpoAdvice?.given != advised.dpoAdvice?.given {
      throw AssessmentRefusal.adviceGiven
    }
    if let advice = advised.authorityAdvice, record.authorityAdvice?.given != advice.given {
      throw AssessmentRefusal.authorityAdviceGiven
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

/// What is asked where a record is handed in.
struct KeepingTerms: Encodable {
  let record: Assessment
  /// The version that it takes account of.
  let over: Int?
}
