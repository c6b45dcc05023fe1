public import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

/// One version of an assessment, sealed whole: it names people.
public struct StoredAssessment: Sendable {
  public let id: UUID
  /// 1 for the first version.
  public let version: Int
  public let created: Instant
  public let by: Handle
  /// The record as canonical JSON.
  public let record: [UInt8]
}

/// Keeps assessments, version by version; no version is ever changed.
public enum AssessmentStore {
  /// Keeps a further version.
  ///
  /// - Parameters:
  ///   - stored: the version, numbered after the last one.
  ///   - tenant: whose it is.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Throws: `SealingError`; `PostgresError`.
  public static func add(
    _ stored: StoredAssessment,
    of tenant: Tenant,
    to database: Connection
  ) throws {
    let key: DataKey
    if let known = try DataKeyStore.key(of: stored.id, tenant: tenant, from: database) {
      key = known
    } else {
      key = DataKey.generate()
      let wrapped = try tenant.keys.wrap(key, of: stored.id)
      try database.execute(
        """
        INSERT INTO vault.data_key (controller_id, owner_id, wrapped_key)
        VALUES (\(tenant.id), \(stored.id), \(Data(wrapped.bytes)))
        """
      )
    }
    let context = context(of: stored.id, version: stored.version, tenant: tenant)
    let sealed = try key.seal(stored.record, in: context)
    try database.execute(
      """
      INSERT INTO dpia (
        controller_id, id, version, created_at, by_handle, content_hash, record
      )
      VALUES (
        \(tenant.id), \(stored.id), \(stored.version), \(stored.created), \(stored.by),
        \(Data(tenant.keys.lookup.hash(message: stored.record).bytes)), \(Data(sealed.bytes))
      )
      """
    )
  }

  /// The newest version of an assessment, or nil where there is none.
  public static func newest(
    of id: UUID,
    tenant: Tenant,
    from database: Connection
  ) throws -> StoredAssessment? {
    let rows = try database.execute(
      """
      SELECT id, version, created_at, by_handle, record
      FROM dpia
      WHERE controller_id = \(tenant.id) AND id = \(id)
      ORDER BY version DESC
      LIMIT 1
      """
    )
    return try rows.first.map { try read($0, tenant: tenant, from: database) }
  }

  /// One version of an assessment, or nil where there is none of that number.
  public static func version(
    _ version: Int,
    of id: UUID,
    tenant: Tenant,
    from database: Connection
  ) throws -> StoredAssessment? {
    let rows = try database.execute(
      """
      SELECT id, version, created_at, by_handle, record
      FROM dpia
      WHERE controller_id = \(tenant.id) AND id = \(id) AND version = \(version)
      """
    )
    return try rows.first.map { try read($0, tenant: tenant, from: database) }
  }

  /// The newest versions of all assessments, the oldest assessment first.
  public static func all(
    of tenant: Tenant,
    from database: Connection
  ) throws -> [StoredAssessment] {
    let rows = try database.execute(
      """
      SELECT DISTINCT ON (id) id, version, created_at, by_handle, record
      FROM dpia
      WHERE controller_id = \(tenant.id)
      ORDER BY id, version DESC
      """
    )
    return try rows.map { try read($0, tenant: tenant, from: database) }
  }

  private static func read(
    _ row: Row,
    tenant: Tenant,
    from database: Connection
  ) throws -> StoredAssessment {
    let id: UUID = try row.decode("id")
    let version: Int = try row.decode("version")
    guard let key = try DataKeyStore.key(of: id, tenant: tenant, from: database) else {
      throw StorageError.assessmentErased
    }
    let sealed = Sealed(bytes: Array(try row.decode("record", as: Data.self)))
    return StoredAssessment(
      id: id,
      version: version,
      created: try row.decode("created_at"),
      by: try row.decode("by_handle"),
      record: try key.open(sealed, in: context(of: id, version: version, tenant: tenant))
    )
  }

  private static func context(of id: UUID, version: Int, tenant: Tenant) -> SealingContext {
    AssessmentCipher.context(of: id, table: "dpia", column: "record/\(version)", tenant: tenant)
  }
}

extension StoredAssessment {
  public init(id: UUID, version: Int, created: Instant, by: Handle, keeping record: [UInt8]) {
    self.init(id: id, version: version, created: created, by: by, record: record)
  }
}
