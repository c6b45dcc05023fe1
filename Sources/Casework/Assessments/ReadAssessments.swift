import Assessments
import Documents
import Postgres
public import Records
import Storage
import SubjectRequests
import TimeLimits

public import struct Foundation.Data
public import struct Foundation.UUID

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
      guard let version, version != newest.version else { return try kept(newest, workflow) }
      let stored = try AssessmentStore.version(version, of: id, tenant: tenant, from: connection)
      guard let stored else {
        throw AssessmentRefusal.noSuchVersion(version, newest: newest.version)
      }
      return try kept(stored, workflow)
    }
  }

  /// The newest versions of all assessments.
  public func assessments() async throws -> [KeptAssessment] {
    try await database.read { connection in
      try AssessmentStore.all(of: tenant, from: connection).map { stored in
        try kept(stored, WorkflowStore.load(of: stored.id, tenant: tenant, from: connection))
      }
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

  func kept(_ stored: StoredAssessment, _ workflow: Workflow) throws -> KeptAssessment {
    KeptAssessment(
      id: stored.id,
      version: stored.version,
      created: stored.created,
      assessment: try AssessmentFile.read(Data(stored.record), as: .json),
      workflow: workflow
    )
  }
}
