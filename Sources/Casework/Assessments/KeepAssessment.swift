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
}

extension Desk {
  /// Keeps an assessment, as the first version of a new one or the next of one that is there.
  ///
  /// - Parameters:
  ///   - assessment: the record.
  ///   - id: the assessment of which it is the next version; nil for a new one.
  ///   - key: the idempotency key, which names a new assessment.
  /// - Returns: what is kept; the version before where nothing changed.
  /// - Throws: ``AssessmentRefusal/noSuchAssessment``; `PostgresError`.
  public func keep(
    _ assessment: Assessment,
    as id: UUID? = nil,
    key: UUID
  ) async throws -> KeptAssessment {
    let record = [UInt8](try AssessmentFile.json(assessment))
    let now = collaborators.now()
    return try await database.perform(key) { connection in
      let before = try AssessmentStore.newest(of: id ?? key, tenant: tenant, from: connection)
      if id != nil, before == nil { throw AssessmentRefusal.noSuchAssessment }
      if let before, before.record == record { return try Self.kept(before) }
      let stored = StoredAssessment(
        id: id ?? key,
        version: (before?.version ?? 0) + 1,
        created: now,
        by: officer,
        keeping: record
      )
      try AssessmentStore.add(stored, of: tenant, to: connection)
      return try Self.kept(stored)
    }
  }

  /// The newest version of an assessment.
  ///
  /// - Throws: ``AssessmentRefusal/noSuchAssessment``; `PostgresError`.
  public func assessment(_ id: UUID) async throws -> KeptAssessment {
    try await database.read { connection in
      guard let stored = try AssessmentStore.newest(of: id, tenant: tenant, from: connection) else {
        throw AssessmentRefusal.noSuchAssessment
      }
      return try Self.kept(stored)
    }
  }

  /// The newest versions of all assessments.
  public func assessments() async throws -> [KeptAssessment] {
    try await database.read { connection in
      try AssessmentStore.all(of: tenant, from: connection).map(Self.kept)
    }
  }

  private static func kept(_ stored: StoredAssessment) throws -> KeptAssessment {
    KeptAssessment(
      id: stored.id,
      version: stored.version,
      created: stored.created,
      assessment: try AssessmentFile.read(Data(stored.record), as: .json)
    )
  }
}

/// Why an assessment is not to be had.
public enum AssessmentRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case noSuchAssessment

  public var description: String {
    "there is no such assessment; habeas dpia list shows those that are kept"
  }
}
