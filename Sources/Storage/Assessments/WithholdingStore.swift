public import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

/// Marks of what is not for the public, as they were set beside a decided version.
public struct StoredWithholding: Sendable {
  public let version: Int
  public let by: Handle
  public let recorded: Instant
  /// All marks of then, in the form that ``WithholdingStore`` is given.
  public let marks: [UInt8]

  public init(version: Int, by: Handle, recorded: Instant, marks: [UInt8]) {
    self.version = version
    self.by = by
    self.recorded = recorded
    self.marks = marks
  }
}

/// Keeps marks beside versions of assessments; none is ever changed.
public enum WithholdingStore {
  /// The marks that were set last beside a version, or nil where none were.
  ///
  /// - Parameters:
  ///   - id: the assessment.
  ///   - version: the version.
  ///   - key: the idempotency key under which they were set; nil for the last.
  ///   - tenant: whose it is.
  ///   - database: a connection in the scope of the tenant.
  /// - Returns: the marks in the form in which they were handed in.
  /// - Throws: ``StorageError/assessmentErased``; `SealingError`; `PostgresError`.
  public static func marks(
    of id: UUID,
    version: Int,
    setUnder key: UUID? = nil,
    tenant: Tenant,
    from database: Connection
  ) throws -> [UInt8]? {
    let rows = try database.execute(
      """
      SELECT number, marks
      FROM dpia_withholding
      WHERE
        controller_id = \(tenant.id) AND dpia_id = \(id) AND version = \(version)
        AND key = coalesce(\(key), key)
      ORDER BY number DESC
      LIMIT 1
      """
    )
    guard let row = rows.first else { return nil }
    guard let key = try DataKeyStore.key(of: id, tenant: tenant, from: database) else {
      throw StorageError.assessmentErased
    }
    let sealed = Sealed(bytes: Array(try row.decode("marks", as: Data.self)))
    return try key.open(sealed, in: context(of: id, number: row.decode("number"), tenant: tenant))
  }

  /// Sets marks beside a version, or finds that they were set under the same key before.
  ///
  /// - Throws: ``StorageError/assessmentErased``; `SealingError`; `PostgresError`.
  public static func add(
    _ withholding: StoredWithholding,
    of id: UUID,
    key: UUID,
    tenant: Tenant,
    to database: Connection
  ) throws {
    guard let dataKey = try DataKeyStore.key(of: id, tenant: tenant, from: database) else {
      throw StorageError.assessmentErased
    }
    let numbers = try database.execute(
      """
      SELECT coalesce(max(number), 0) + 1 AS number
      FROM dpia_withholding
      WHERE controller_id = \(tenant.id) AND dpia_id = \(id)
      """
    )
    let number: Int = try numbers.first?.decode("number") ?? 1
    let sealed = try dataKey.seal(
      withholding.marks,
      in: context(of: id, number: number, tenant: tenant)
    )
    try database.execute(
      """
      INSERT INTO dpia_withholding (
        controller_id, dpia_id, number, key, version, by_handle, recorded_at, marks
      )
      VALUES (
        \(tenant.id), \(id), \(number), \(key), \(withholding.version), \(withholding.by),
        \(withholding.recorded), \(Data(sealed.bytes))
      )
      ON CONFLICT ON CONSTRAINT dpia_withholdings_are_recorded_once DO NOTHING
      """
    )
  }

  private static func context(of id: UUID, number: Int, tenant: Tenant) -> SealingContext {
    AssessmentCipher.context(
      of: id,
      table: "dpia_withholding",
      column: "marks/\(number)",
      tenant: tenant
    )
  }
}
