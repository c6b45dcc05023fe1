public import Foundation
public import Postgres
public import Register
import SubjectRequests
public import TimeLimits

/// Keeps the records of the register, version by version; no version is ever changed.
public enum RegisterStore {
  /// Which versions of which records are wanted.
  public enum Selection: Sendable {
    /// The newest version of every record of a kind, in the order of the labels.
    case newest(RegisterKind)
    /// Of every record of a kind the version that was the newest before an instant; those that were
    /// not kept then are left out.
    case before(Instant, RegisterKind)
    /// The newest version of one record.
    case one(RegisterKind, label: String)
    /// Every version of every record of a kind.
    case all(RegisterKind)
    /// Every version of one record, from the first on.
    case history(RegisterKind, label: String)
    /// The versions to which an act led, by its key.
    case act(UUID)
  }

  /// Reads records.
  ///
  /// - Parameters:
  ///   - selection: which versions of which records.
  ///   - tenant: whose records.
  ///   - purpose: whether the records are locked until the transaction ends.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: the versions, by label and number.
  /// - Throws: ``StorageError/recordErased(_:)``; `SealingError`; `PostgresError`.
  public static func read(
    _ selection: Selection,
    of tenant: Tenant,
    for purpose: Purpose = .reading,
    from database: Connection
  ) throws -> [StoredRecord] {
    if purpose == .changing {
      // On its own: what is read next is as the officer before left it.
      try database.execute(
        """
        SELECT
        FROM register_entry AS e
        WHERE e.controller_id = \(tenant.id) AND \(fragment: selection.entries)
        ORDER BY e.id
        FOR UPDATE
        """
      )
    }
    let rows = try database.execute(
      """
      SELECT
        e.id, e.kind, e.label, v.version, v.recorded_at, v.by_handle, v.reason, v.record,
        k.wrapped_key
      FROM register_entry AS e
      JOIN register_version AS v ON v.controller_id = e.controller_id AND v.entry_id = e.id
      LEFT JOIN vault.data_key AS k ON k.controller_id = e.controller_id AND k.owner_id = e.id
      WHERE e.controller_id = \(tenant.id) AND \(fragment: selection.condition)
      ORDER BY e.label, v.version
      """
    )
    return try rows.map { try StoredRecord($0, of: tenant) }
  }
}

extension RegisterStore.Selection {
  fileprivate var entries: SQL {
    switch self {
    case .newest(let kind), .before(_, let kind), .all(let kind): "e.kind = \(kind)"
    case .one(let kind, let label), .history(let kind, let label):
      "e.kind = \(kind) AND e.label = \(label)"
    case .act(let key):
      """
      e.id IN (
        SELECT a.entry_id
        FROM register_act_version AS a
        WHERE a.controller_id = e.controller_id AND a.key = \(key)
      )
      """
    }
  }

  fileprivate var condition: SQL {
    switch self {
    case .newest, .one: "\(fragment: entries) AND v.version = e.version"
    case .history, .all: entries
    case .before(let instant, _):
      """
      \(fragment: entries) AND v.version = (
        SELECT max(w.version)
        FROM register_version AS w
        WHERE
          w.controller_id = e.controller_id AND w.entry_id = e.id AND w.recorded_at < \(instant)
      )
      """
    case .act(let key):
      """
      (v.entry_id, v.version) IN (
        SELECT a.entry_id, a.version
        FROM register_act_version AS a
        WHERE a.controller_id = v.controller_id AND a.key = \(key)
      )
      """
    }
  }
}

extension StoredRecord {
  fileprivate init(_ row: Row, of tenant: Tenant) throws {
    let id: UUID = try row.decode("id")
    let label: String = try row.decode("label")
    let version: Int = try row.decode("version")
    guard let wrapped = try row.decodeIfPresent("wrapped_key", as: Data.self) else {
      throw StorageError.recordErased(label)
    }
    let key = try tenant.keys.unwrap(WrappedDataKey(bytes: Array(wrapped)), of: id)
    let cipher = RecordCipher(tenant: tenant.id, id: id, key: key)
    func opened(_ field: RecordCipher.Field) throws -> [UInt8]? {
      guard let bytes = try row.decodeIfPresent(field.rawValue, as: Data.self) else { return nil }
      return try cipher.open(Sealed(bytes: Array(bytes)), as: field, version: version)
    }
    self.init(
      id: id,
      kind: try row.decode("kind"),
      label: label,
      version: version,
      recorded: try row.decode("recorded_at"),
      by: try row.decode("by_handle"),
      reason: try opened(.reason).map { String(decoding: $0, as: UTF8.self) },
      record: try opened(.record) ?? []
    )
  }
}
