public import Foundation
public import Postgres
import Records
public import Register
public import SubjectRequests
public import TimeLimits

/// All that is kept of the consent of one person: the proof that Article 7(1) asks for.
public struct ConsentRecord: Sendable {
  public let pseudonym: UUID
  /// Nil where the identifier was erased.
  public let principal: ConsentPrincipal?
  /// In the order in which they occurred.
  public let events: [Entry]

  /// An event with who recorded it, and when.
  public struct Entry: Sendable, Hashable {
    public let event: ConsentEvent
    public let recorded: Instant
    public let by: Handle
  }

  /// Reads what is kept under a pseudonym; nil where nothing is.
  ///
  /// - Throws: `SealingError`; `PostgresError`.
  public static func read(
    _ pseudonym: UUID,
    of tenant: Tenant,
    from database: Connection
  ) throws -> ConsentRecord? {
    let found = try database.execute(
      """
      SELECT p.identifier_kind, p.identifier, k.wrapped_key
      FROM consent_principal AS p
      LEFT JOIN vault.data_key AS k ON k.controller_id = p.controller_id AND k.owner_id = p.id
      WHERE p.controller_id = \(tenant.id) AND p.id = \(pseudonym)
      """
    )
    guard let row = found.first else { return nil }
    let cipher = try row.decodeIfPresent("wrapped_key", as: Data.self).map { wrapped in
      ConsentCipher(
        tenant: tenant.id,
        principal: pseudonym,
        key: try tenant.keys.unwrap(WrappedDataKey(bytes: Array(wrapped)), of: pseudonym)
      )
    }
    let rows = try database.execute(
      """
      SELECT
        id, activity, purpose, kind, occurred_at, recorded_at, by_handle, expires_at,
        notice_version, notice, notice_language, expression, method, element, request_reference,
        words
      FROM consent_event
      WHERE controller_id = \(tenant.id) AND principal_id = \(pseudonym)
      ORDER BY occurred_at, recorded_at, id
      """
    )
    return ConsentRecord(
      pseudonym: pseudonym,
      principal: try cipher.map { try principal(row, $0) },
      events: try rows.map { try ConsentEventRow($0, cipher: cipher).entry() }
    )
  }

  /// Opens the identifier of a person.
  static func principal(_ row: Row, _ cipher: ConsentCipher) throws -> ConsentPrincipal {
    let sealed = Sealed(bytes: Array(try row.decode("identifier", as: Data.self)))
    let kind: String = try row.decode("identifier_kind")
    guard let label = Label<IdentifierKind>(kind) else { throw StorageError.unreadableConsent }
    return ConsentPrincipal(
      kind: label,
      identifier: String(decoding: try cipher.open(sealed, as: .identifier), as: UTF8.self)
    )
  }
}

extension ConsentRecord {
  /// Whether an event is kept.
  public static func holds(
    _ event: UUID,
    of pseudonym: UUID,
    tenant: Identifier<Controller>,
    in database: Connection
  ) throws -> Bool {
    try !database.execute(
      """
      SELECT id
      FROM consent_event
      WHERE controller_id = \(tenant) AND principal_id = \(pseudonym) AND id = \(event)
      """
    ).isEmpty
  }
}
