import Foundation
public import Postgres
public import SubjectRequests

extension NewLetterToSort {
  /// Keeps the letter with its data key in one statement, or finds the same message kept before.
  ///
  /// - Returns: the letter under which the message is kept.
  /// - Throws: `SealingError`; `PostgresError`.
  public func keep(for tenant: Tenant, in database: Connection) throws -> Identifier<LetterToSort> {
    let key = DataKey.generate()
    let wrapped = try tenant.keys.wrap(key, of: id.rawValue)
    let sealed = try key.seal(message, in: LetterToSort.context(of: id, .content, tenant.id))
    let hash = Data(tenant.keys.lookup.hash(message: message).bytes)
    let kept = try database.execute(
      """
      WITH kept AS (
        INSERT INTO letter_to_sort (
          controller_id, id, received_at, receipt_evidence, recorded_at, by_handle, read_kind,
          read_certainty, message_hash, octets, content
        )
        VALUES (
          \(tenant.id), \(id), \(receipt.instant), \(receipt.evidence), \(recorded),
          \(officer), \(reading.kind), \(reading.certainty), \(hash),
          \(message.count), \(Data(sealed.bytes))
        )
        ON CONFLICT (controller_id, message_hash) DO NOTHING
        RETURNING id
      ),
      data_key AS (
        INSERT INTO vault.data_key (controller_id, owner_id, wrapped_key)
        SELECT \(tenant.id), id, \(Data(wrapped.bytes))
        FROM kept
      )
      SELECT id FROM kept
      """
    )
    if let row = kept.first { return try row.decode("id") }
    let before = try database.execute(
      "SELECT id FROM letter_to_sort WHERE controller_id = \(tenant.id) AND message_hash = \(hash)"
    )
    guard let row = before.first else { throw StorageError.unreadableLetter }
    return try row.decode("id")
  }
}

extension LetterToSort {
  /// The columns of personal data of a letter.
  enum Column: String {
    case content
    case reason
  }

  /// Where the bytes of a column may be opened.
  static func context(
    of id: Identifier<LetterToSort>,
    _ column: Column,
    _ controller: Identifier<Controller>
  ) -> SealingContext {
    SealingContext(
      controller: controller.rawValue,
      table: "letter_to_sort",
      row: id.rawValue,
      column: column.rawValue
    )
  }

  /// The message as it was received; nil once the letter is settled.
  ///
  /// - Throws: `SealingError`; ``StorageError/unreadableLetter`` where its key is gone;
  ///   `PostgresError`.
  public func message(of tenant: Tenant, from database: Connection) throws -> [UInt8]? {
    try open(.content, of: tenant, from: database)
  }

  /// Why it is no request; nil for all other letters.
  ///
  /// - Throws: as ``message(of:from:)``.
  public func reason(of tenant: Tenant, from database: Connection) throws -> String? {
    try open(.reason, of: tenant, from: database).map { String(decoding: $0, as: UTF8.self) }
  }

  private func open(
    _ column: Column,
    of tenant: Tenant,
    from database: Connection
  ) throws -> [UInt8]? {
    let rows = try database.execute(
      """
      SELECT l.\(SQLIdentifier(column.rawValue)) AS sealed, k.wrapped_key
      FROM letter_to_sort AS l
      LEFT JOIN vault.data_key AS k ON k.controller_id = l.controller_id AND k.owner_id = l.id
      WHERE l.controller_id = \(tenant.id) AND l.id = \(id)
      """
    )
    guard let row = rows.first, let sealed = try row.decodeIfPresent("sealed", as: Data.self) else {
      return nil
    }
    guard let wrapped = try row.decodeIfPresent("wrapped_key", as: Data.self) else {
      throw StorageError.unreadableLetter
    }
    let key = try tenant.keys.unwrap(WrappedDataKey(bytes: Array(wrapped)), of: id.rawValue)
    return try key.open(Sealed(bytes: Array(sealed)), in: Self.context(of: id, column, tenant.id))
  }
}
