import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

/// A case as it was read, with what is needed to write to it.
public struct LoadedCase: Sendable {
  public let file: CaseFile
  public let events: [CaseEvent]
  public let requester: Person
  /// The data subject, where somebody else writes by a mandate.
  public let represented: Person?
  public let language: String?
  /// The reference that another system gave it.
  public let externalReference: String?
  public let recorded: Instant
  /// On what the moment of receipt rests; nil where it was logged before that was kept.
  public let evidence: Receipt.Evidence?
  /// The clocks that are kept until a person accepts an earlier day.
  public let held: HeldDeadlines
  let cipher: CaseCipher

  /// The data subject: whom somebody represents, or else the requester.
  public var subject: Person { represented ?? requester }
}

/// Whether a case that is read is about to be changed.
public enum Purpose: Sendable {
  case reading
  /// Locks the request until the transaction ends: two officers do not overwrite each other.
  case changing
}

extension LoadedCase {
  /// Reads a case and all its events.
  ///
  /// - Throws: ``StorageError/noSuchRequest(_:)`` or ``StorageError/erased(_:)``.
  public static func load(
    _ reference: Reference,
    of tenant: Tenant,
    for purpose: Purpose,
    from database: Connection
  ) throws -> LoadedCase {
    let lock: SQL = purpose == .changing ? "FOR UPDATE OF r" : ""
    let found = try database.execute(
      """
      SELECT
        r.id, r.received_at, r.received_day, r.receipt_evidence, r.recorded_at, r.channel, r.language,
        r.external_reference,
        r.requester_name, r.requester_email, k.wrapped_key, p.name, p.email, p.request_id IS NOT NULL AS is_represented,
        EXISTS (
          SELECT
          FROM pending_deadline_change AS c
          WHERE c.controller_id = r.controller_id AND c.request_id = r.id
        ) AS is_waiting
      FROM subject_request AS r
      LEFT JOIN vault.data_key AS k ON k.controller_id = r.controller_id AND k.owner_id = r.id
      LEFT JOIN represented_person AS p ON p.controller_id = r.controller_id AND p.request_id = r.id
      WHERE r.controller_id = \(tenant.id) AND r.reference = \(reference)
      \(fragment: lock)
      """
    )
    guard let row = found.first else { throw StorageError.noSuchRequest(reference) }
    guard let wrapped = try row.decodeIfPresent("wrapped_key", as: Data.self) else {
      throw StorageError.erased(reference)
    }
    let id: Identifier<SubjectRequest> = try row.decode("id")
    let key = try tenant.keys.unwrap(WrappedDataKey(bytes: Array(wrapped)), of: id.rawValue)
    let cipher = CaseCipher(controller: tenant.id, request: id, key: key)
    let events = try Self.events(of: id, tenant: tenant, cipher: cipher, from: database)
    let held =
      try row.decode("is_waiting", as: Bool.self)
      ? try HeldDeadlineStore.read(of: [id], tenant: tenant.id, from: database)[id] : nil
    let request = SubjectRequest(
      id: id,
      reference: reference,
      received: try row.decode("received_at"),
      toldDay: try row.decodeIfPresent("received_day"),
      channel: try row.decode("channel")
    )
    return LoadedCase(
      file: CaseFile(request, events: events),
      events: events,
      requester: Person(
        name: try cipher.text(row, "requester_name", as: .requesterName),
        email: try cipher.text(row, "requester_email", as: .requesterEmail)
      ),
      represented: try row.decode("is_represented", as: Bool.self)
        ? Person(
          name: try cipher.text(row, "name", as: .representedName),
          email: try cipher.text(row, "email", as: .representedEmail)
        ) : nil,
      language: try row.decodeIfPresent("language"),
      externalReference: try row.decodeIfPresent("external_reference"),
      recorded: try row.decode("recorded_at"),
      evidence: try row.decodeIfPresent("receipt_evidence"),
      held: held ?? .none,
      cipher: cipher
    )
  }

  private static func events(
    of request: Identifier<SubjectRequest>,
    tenant: Tenant,
    cipher: CaseCipher,
    from database: Connection
  ) throws -> [CaseEvent] {
    let rows = try database.execute(
      """
      SELECT
        \(fragment: EventColumns.inTheClear), words
      FROM event
      WHERE controller_id = \(tenant.id) AND request_id = \(request)
      ORDER BY sequence
      """
    )
    return try rows.map { row in
      let sequence: Int = try row.decode("sequence")
      let words = try cipher.text(row, "words", as: .words(sequence: sequence))
      return CaseEvent(
        sequence: sequence,
        claim: try row.decodeIfPresent("claim_id"),
        happening: try EventColumns(row, words: words).happening(),
        occurred: try row.decode("occurred_at"),
        recorded: try row.decode("recorded_at"),
        by: try row.decode("by_handle")
      )
    }
  }
}

extension CaseCipher {
  /// Opens a column that may be empty.
  func text(_ row: Row, _ column: String, as field: Field) throws -> String? {
    guard let bytes = try row.decodeIfPresent(column, as: Data.self) else { return nil }
    return try open(Sealed(bytes: Array(bytes)), as: field)
  }
}
