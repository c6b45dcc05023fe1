public import Assessments
public import Foundation
public import Postgres
import SubjectRequests
public import TimeLimits

/// Keeps the steps of assessments, one after another; none is ever changed.
public enum WorkflowStore {
  /// The course of an assessment: who wrote which version, and what was done.
  public static func load(
    of id: UUID,
    tenant: Tenant,
    from database: Connection
  ) throws -> Workflow {
    let versions = try database.execute(
      """
      SELECT version, by_handle, created_at
      FROM dpia
      WHERE controller_id = \(tenant.id) AND id = \(id)
      """
    )
    let steps = try database.execute(
      """
      SELECT number, kind, version, state, by_handle, recorded_at, reason
      FROM dpia_step
      WHERE controller_id = \(tenant.id) AND dpia_id = \(id)
      ORDER BY number
      """
    )
    let key = try DataKeyStore.key(of: id, tenant: tenant, from: database)
    var authors: [Int: String] = [:]
    var written: [Int: Instant] = [:]
    for row in versions {
      let version: Int = try row.decode("version")
      authors[version] = try row.decode("by_handle")
      written[version] = try row.decode("created_at")
    }
    return Workflow(
      authors: authors,
      steps: try steps.map { try step($0, of: id, tenant: tenant, key: key) },
      written: written
    )
  }

  /// Whether a step was taken under an idempotency key.
  public static func wasTaken(
    _ key: UUID,
    tenant: Tenant,
    from database: Connection
  ) throws -> Bool {
    try !database.execute(
      "SELECT FROM dpia_step WHERE controller_id = \(tenant.id) AND key = \(key)"
    ).isEmpty
  }

  /// Adds a step.
  ///
  /// - Parameters:
  ///   - step: what was done.
  ///   - number: its place among the steps, from 1 on.
  ///   - id: the assessment.
  ///   - key: the idempotency key.
  ///   - record: the bytes of the version that a decision freezes; nil for other steps.
  ///   - review: the day of the next review that a decision sets: Article 35(11).
  ///   - tenant: whose it is.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Throws: ``StorageError/assessmentErased``; `SealingError`; `PostgresError`.
  public static func add(
    _ step: WorkflowStep,
    number: Int,
    of id: UUID,
    key: UUID,
    freezing record: [UInt8]?,
    review: CalendarDate? = nil,
    tenant: Tenant,
    to database: Connection
  ) throws {
    guard let dataKey = try DataKeyStore.key(of: id, tenant: tenant, from: database) else {
      throw StorageError.assessmentErased
    }
    let context = Self.context(of: id, number: number, tenant: tenant)
    let reason = try step.reason.map { Data(try dataKey.seal(Array($0.utf8), in: context).bytes) }
    let hash = record.map { Data(tenant.keys.lookup.hash(message: $0).bytes) }
    try database.execute(
      """
      INSERT INTO dpia_step (
        controller_id, dpia_id, number, key, kind, version, state, by_handle, recorded_at,
        content_hash, reason, review_on
      )
      VALUES (
        \(tenant.id), \(id), \(number), \(key), \(step.kind.rawValue), \(step.version),
        \(step.state.rawValue), \(step.by), \(step.recorded), \(hash), \(reason),
        \(review)
      )
      """
    )
  }

  private static func step(
    _ row: Row,
    of id: UUID,
    tenant: Tenant,
    key: DataKey?
  ) throws -> WorkflowStep {
    let number: Int = try row.decode("number")
    let sealed: Data? = try row.decodeIfPresent("reason")
    let reason = try sealed.map { sealed -> String in
      guard let key else { throw StorageError.assessmentErased }
      let context = context(of: id, number: number, tenant: tenant)
      return String(
        decoding: try key.open(Sealed(bytes: Array(sealed)), in: context),
        as: UTF8.self
      )
    }
    return WorkflowStep(
      kind: try row.word("kind"),
      version: try row.decode("version"),
      state: try row.word("state"),
      by: try row.decode("by_handle"),
      recorded: try row.decode("recorded_at"),
      reason: reason
    )
  }

  private static func context(of id: UUID, number: Int, tenant: Tenant) -> SealingContext {
    AssessmentCipher.context(of: id, table: "dpia_step", column: "reason/\(number)", tenant: tenant)
  }
}

extension Row {
  /// A word of a closed vocabulary, which a CHECK of the table keeps.
  func word<Word: RawRepresentable>(_ column: String) throws -> Word
  where Word.RawValue == String {
    let text: String = try decode(column)
    guard let word = Word(rawValue: text) else {
      throw StorageError.unknownWord(column: column)
    }
    return word
  }
}
