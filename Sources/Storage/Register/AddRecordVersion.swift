public import Postgres
import Records
import Register
import SubjectRequests
import TimeLimits

import struct Foundation.Data

extension RegisterStore {
  /// Keeps a version, the first or a further one, and what is derived from it.
  ///
  /// - Parameters:
  ///   - stored: the version, numbered after the last one.
  ///   - derived: what is found without opening the record.
  ///   - tenant: whose it is.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Throws: `SealingError`; `PostgresError`, with `register_labels_are_unique` where a first
  ///   version takes a label that is taken.
  public static func add(
    _ stored: StoredRecord,
    deriving derived: RecordDerivation,
    of tenant: Tenant,
    to database: Connection
  ) throws {
    let key =
      try stored.version == 1
      ? nil : DataKeyStore.key(of: stored.id, tenant: tenant, from: database)
    let cipher = RecordCipher(tenant: tenant.id, id: stored.id, key: key ?? DataKey.generate())
    var statements: [SQL] = []
    if stored.version == 1 {
      let wrapped = try tenant.keys.wrap(cipher.key, of: stored.id)
      statements = [
        """
        INSERT INTO register_entry (controller_id, id, kind, label, created_at, version)
        VALUES (
          \(tenant.id), \(stored.id), \(stored.kind), \(stored.label), \(stored.recorded), 1
        )
        """,
        """
        INSERT INTO vault.data_key (controller_id, owner_id, wrapped_key)
        VALUES (\(tenant.id), \(stored.id), \(Data(wrapped.bytes)))
        """,
      ]
    } else {
      statements = [
        """
        UPDATE register_entry
        SET version = \(stored.version)
        WHERE controller_id = \(tenant.id) AND id = \(stored.id)
        """
      ]
    }
    statements.append(try insertion(of: stored, sealedBy: cipher, tenant: tenant))
    if stored.kind.plansTasks { statements.append(RegisterRevision.advance(of: tenant.id)) }
    try database.pipeline(statements + replacement(derived, of: stored, tenant: tenant))
  }

  /// Puts what is derived from the newest version in the place of what is there.
  ///
  /// - Throws: `PostgresError`.
  public static func rewrite(
    _ derived: RecordDerivation,
    of stored: StoredRecord,
    tenant: Tenant,
    in database: Connection
  ) throws {
    try database.pipeline(replacement(derived, of: stored, tenant: tenant))
  }

  private static func insertion(
    of stored: StoredRecord,
    sealedBy cipher: RecordCipher,
    tenant: Tenant
  ) throws -> SQL {
    let reason = try stored.reason.map {
      Data(try cipher.seal(Array($0.utf8), as: .reason, version: stored.version).bytes)
    }
    let record = try cipher.seal(stored.record, as: .record, version: stored.version)
    return """
      INSERT INTO register_version (
        controller_id, entry_id, version, recorded_at, by_handle, content_hash, reason, record
      )
      VALUES (
        \(tenant.id), \(stored.id), \(stored.version), \(stored.recorded), \(stored.by),
        \(Data(tenant.keys.lookup.hash(message: stored.record).bytes)), \(reason),
        \(Data(record.bytes))
      )
      """
  }

  /// Puts what is derived from a version in the place of what was derived from the one before.
  private static func replacement(
    _ derived: RecordDerivation,
    of stored: StoredRecord,
    tenant: Tenant
  ) -> [SQL] {
    let reviews = derived.reviews
    return [
      "DELETE FROM register_review WHERE controller_id = \(tenant.id) AND entry_id = \(stored.id)",
      "DELETE FROM activity_purpose WHERE controller_id = \(tenant.id) AND entry_id = \(stored.id)",
      """
      INSERT INTO register_review (
        controller_id, entry_id, kind, part, due_on, ends_at, owner, until_on
      )
      SELECT
        \(tenant.id), \(stored.id), r.kind, r.part, r.due_on, r.ends_at, r.owner, r.until_on
      FROM unnest(
        \(reviews.map(\.kind)), \(reviews.map(\.part)), \(reviews.map(\.due)),
        \(reviews.map(\.endsAt)), \(reviews.map { $0.owner?.description }),
        \(reviews.map(\.until))
      ) AS r (kind, part, due_on, ends_at, owner, until_on)
      """,
      """
      INSERT INTO activity_purpose (
        controller_id, entry_id, activity, purpose, basis, expression, ends_at
      )
      SELECT
        \(tenant.id), \(stored.id), \(stored.label), p.purpose, p.basis, p.expression, p.ends_at
      FROM unnest(
        \(derived.purposes.map(\.purpose)), \(derived.purposes.map(\.basis)),
        \(derived.purposes.map { $0.expression?.rawValue }), \(derived.purposes.map(\.ends))
      ) AS p (purpose, basis, expression, ends_at)
      """,
    ]
  }
}

extension RegisterKind {
  /// Whether the tasks of requests are planned from records of the kind.
  fileprivate var plansTasks: Bool { self == .activity || self == .responsibility }
}
