public import Assessments
public import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

/// Something that was done with an assessment under an idempotency key, and what it led to.
public struct StoredAssessmentAct: Sendable {
  public let kind: AssessmentAct
  public let assessment: UUID
  /// The version that was the newest then.
  public let version: Int
  /// How many steps of the workflow there were then.
  public let steps: Int
  /// The keyed hash of what was asked.
  public let asked: LookupHash
  public let by: Handle
  public let recorded: Instant

  public init(
    kind: AssessmentAct,
    assessment: UUID,
    version: Int,
    steps: Int,
    asked: LookupHash,
    by: Handle,
    recorded: Instant
  ) {
    self.kind = kind
    self.assessment = assessment
    self.version = version
    self.steps = steps
    self.asked = asked
    self.by = by
    self.recorded = recorded
  }
}

/// Keeps what was done with assessments under which key; nothing is ever changed.
public enum AssessmentActStore {
  /// What was done under a key, or nil where nothing was.
  public static func find(
    _ key: UUID,
    of tenant: Tenant,
    from database: Connection
  ) throws -> StoredAssessmentAct? {
    try database.execute(
      """
      SELECT kind, dpia_id, version, steps, content_hash, by_handle, recorded_at
      FROM dpia_act
      WHERE controller_id = \(tenant.id) AND key = \(key)
      """
    ).first.map { row in
      guard let asked = LookupHash(bytes: Array(try row.decode("content_hash", as: Data.self)))
      else { throw StorageError.unknownWord(column: "content_hash") }
      return StoredAssessmentAct(
        kind: try row.word("kind"),
        assessment: try row.decode("dpia_id"),
        version: try row.decode("version"),
        steps: try row.decode("steps"),
        asked: asked,
        by: try row.decode("by_handle"),
        recorded: try row.decode("recorded_at")
      )
    }
  }

  /// Notes what was done under a key, which was not used before.
  public static func add(
    _ act: StoredAssessmentAct,
    key: UUID,
    of tenant: Tenant,
    to database: Connection
  ) throws {
    try database.execute(
      """
      INSERT INTO dpia_act (
        controller_id, key, kind, dpia_id, version, steps, content_hash, by_handle, recorded_at
      )
      VALUES (
        \(tenant.id), \(key), \(act.kind.rawValue), \(act.assessment), \(act.version),
        \(act.steps), \(Data(act.asked.bytes)), \(act.by), \(act.recorded)
      )
      """
    )
  }
}
