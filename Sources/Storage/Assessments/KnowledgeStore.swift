public import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

/// A knowledge base as it is stored, sealed whole.
public struct StoredKnowledge: Sendable {
  public let id: UUID
  public let recorded: Instant
  public let by: Handle
  /// How many texts it holds.
  public let entries: Int
  /// The base as canonical JSON.
  public let content: [UInt8]

  public init(id: UUID, recorded: Instant, by: Handle, entries: Int, content: [UInt8]) {
    self.id = id
    self.recorded = recorded
    self.by = by
    self.entries = entries
    self.content = content
  }
}

/// Keeps the knowledge bases that a controller brought.
public enum KnowledgeStore {
  /// The base of the same content, under the identifier by which it is kept.
  ///
  /// - Returns: nil where it is not kept.
  /// - Throws: `PostgresError`.
  public static func find(
    sameAs stored: StoredKnowledge,
    of tenant: Tenant,
    in database: Connection
  ) throws -> UUID? {
    let hash = hash(of: stored, tenant)
    return try database.execute(
      """
      SELECT id FROM knowledge_base WHERE controller_id = \(tenant.id) AND content_hash = \(hash)
      """
    ).first?.decode("id")
  }

  /// Whether an identifier names something of the tenant's already, whatever it is.
  ///
  /// - Throws: `PostgresError`.
  public static func isTaken(
    _ id: UUID,
    of tenant: Tenant,
    in database: Connection
  ) throws -> Bool {
    try !database.execute(
      """
      SELECT owner_id FROM vault.data_key
      WHERE controller_id = \(tenant.id) AND owner_id = \(id)
      """
    ).isEmpty
  }

  /// Keeps a base that is not kept, under an identifier that is not taken.
  ///
  /// - Throws: `SealingError`; `PostgresError`.
  public static func add(
    _ stored: StoredKnowledge,
    of tenant: Tenant,
    to database: Connection
  ) throws {
    let hash = hash(of: stored, tenant)
    let key = DataKey.generate()
    let wrapped = try tenant.keys.wrap(key, of: stored.id)
    let sealed = try key.seal(stored.content, in: context(of: stored.id, tenant: tenant))
    try database.execute(
      """
      INSERT INTO vault.data_key (controller_id, owner_id, wrapped_key)
      VALUES (\(tenant.id), \(stored.id), \(Data(wrapped.bytes)))
      """
    )
    try database.execute(
      """
      INSERT INTO knowledge_base (
        controller_id, id, recorded_at, by_handle, entries, content_hash, content
      )
      VALUES (
        \(tenant.id), \(stored.id), \(stored.recorded), \(stored.by), \(stored.entries), \(hash),
        \(Data(sealed.bytes))
      )
      """
    )
  }

  private static func hash(of stored: StoredKnowledge, _ tenant: Tenant) -> Data {
    Data(tenant.keys.lookup.hash(message: stored.content).bytes)
  }

  /// The bases of a tenant, the oldest first.
  public static func all(
    of tenant: Tenant,
    from database: Connection
  ) throws -> [StoredKnowledge] {
    try database.execute(
      """
      SELECT id, recorded_at, by_handle, entries, content
      FROM knowledge_base
      WHERE controller_id = \(tenant.id)
      ORDER BY recorded_at, id
      """
    ).map { row in
      let id: UUID = try row.decode("id")
      guard let key = try DataKeyStore.key(of: id, tenant: tenant, from: database) else {
        throw StorageError.assessmentErased
      }
      let sealed = Sealed(bytes: Array(try row.decode("content", as: Data.self)))
      return StoredKnowledge(
        id: id,
        recorded: try row.decode("recorded_at"),
        by: try row.decode("by_handle"),
        entries: try row.decode("entries"),
        content: try key.open(sealed, in: context(of: id, tenant: tenant))
      )
    }
  }

  /// Takes a base away with its key.
  ///
  /// - Returns: whether there was one.
  public static func remove(
    _ id: UUID,
    of tenant: Tenant,
    from database: Connection
  ) throws -> Bool {
    let gone = try database.execute(
      """
      DELETE FROM knowledge_base
      WHERE controller_id = \(tenant.id) AND id = \(id)
      RETURNING id
      """
    )
    guard !gone.isEmpty else { return false }
    try database.execute(
      "DELETE FROM vault.data_key WHERE controller_id = \(tenant.id) AND owner_id = \(id)"
    )
    return true
  }

  private static func context(of id: UUID, tenant: Tenant) -> SealingContext {
    AssessmentCipher.context(of: id, table: "knowledge_base", column: "content", tenant: tenant)
  }
}
