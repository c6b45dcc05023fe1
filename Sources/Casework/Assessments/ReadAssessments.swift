import Assessments
import Documents
public import Foundation
import Postgres
public import Records
import Storage
import SubjectRequests
import TimeLimits

extension Desk {
  /// A version of an assessment, or the newest.
  ///
  /// - Throws: ``AssessmentRefusal/noSuchAssessment``, ``AssessmentRefusal/noSuchVersion(_:newest:)``;
  ///   `PostgresError`.
  public func assessment(_ id: UUID, version: Int? = nil) async throws -> KeptAssessment {
    try await database.read { connection in
      let newest = try AssessmentStore.newest(of: id, tenant: tenant, from: connection)
      guard let newest else { throw AssessmentRefusal.noSuchAssessment }
      let workflow = try WorkflowStore.load(of: id, tenant: tenant, from: connection)
      guard let version, version != newest.version else {
        return try kept(newest, workflow, connection)
      }
      let stored = try AssessmentStore.version(version, of: id, tenant: tenant, from: connection)
      guard let stored else {
        throw AssessmentRefusal.noSuchVersion(version, newest: newest.version)
      }
      return try kept(stored, workflow, connection)
    }
  }

  /// The newest versions of all assessments, the oldest assessment first.
  public func assessments() async throws -> [KeptAssessment] {
    try await database.read { connection in
      let kept = try AssessmentStore.all(of: tenant, from: connection).map { stored in
        let workflow = try WorkflowStore.load(of: stored.id, tenant: tenant, from: connection)
        return try self.kept(stored, workflow, connection)
      }
      return kept.sorted { ($0.begun, "\($0.id)") < ($1.begun, "\($1.id)") }
    }
  }

  /// What changed between two versions of an assessment.
  ///
  /// - Parameters:
  ///   - id: the assessment.
  ///   - old: the older version; nil for the one that was decided on last, or the first.
  ///   - new: the newer version; nil for the newest.
  /// - Returns: the differences, none where the versions say the same.
  /// - Throws: as ``assessment(_:version:)``.
  public func differences(
    of id: UUID,
    from old: Int? = nil,
    to new: Int? = nil
  ) async throws -> [RecordDifference] {
    let newer = try await assessment(id, version: new)
    let older = try await assessment(id, version: old ?? newer.workflow.decidedVersion ?? 1)
    return try RecordFile.node(of: newer.assessment)
      .differences(from: RecordFile.node(of: older.assessment))
  }

  func kept(
    _ stored: StoredAssessment,
    _ workflow: Workflow,
    _ connection: Connection,
    markedUnder key: UUID? = nil
  ) throws -> KeptAssessment {
    let record = try AssessmentFile.read(Data(stored.record), as: .json)
    return KeptAssessment(
      id: stored.id,
      version: stored.version,
      created: stored.created,
      assessment: record,
      standing: Standing(
        assessment: stored.id.uuidString.lowercased(),
        version: stored.version,
        hash: hash(message: stored.record).hexadecimal,
        state: workflow.state(of: stored.version, in: zone),
        kept: Instant(secondsSince1970: stored.created.secondsSince1970)
      ),
      confidential: try marks(beside: stored, connection, setUnder: key) ?? record.confidential,
      workflow: workflow
    )
  }

  /// A version with the marks that were set beside it.
  func marked(_ stored: StoredAssessment, _ connection: Connection) throws -> Assessment {
    var record = try AssessmentFile.read(Data(stored.record), as: .json)
    if let marks = try marks(beside: stored, connection) { record.confidential = marks }
    return record
  }

  private func marks(
    beside stored: StoredAssessment,
    _ connection: Connection,
    setUnder key: UUID? = nil
  ) throws -> [ConfidentialPart]? {
    try WithholdingStore.marks(
      of: stored.id,
      version: stored.version,
      setUnder: key,
      tenant: tenant,
      from: connection
    ).map { try JSONDecoder().decode([ConfidentialPart].self, from: Data($0)) }
  }
}
