import Foundation
public import Postgres
public import SubjectRequests
import TimeLimits

extension StoredCase {
  /// How many requests a tenant has.
  public static func count(of tenant: Identifier<Controller>, from database: Connection) throws
    -> Int
  {
    let rows = try database.execute(
      "SELECT count(*) AS requests FROM subject_request WHERE controller_id = \(tenant)"
    )
    return try rows.first?.decode("requests") ?? 0
  }

  /// Reads cases in the order of their identifiers, so that a long read goes on where it was.
  ///
  /// - Parameters:
  ///   - last: the last request of the batch before; nil for the first batch.
  ///   - limit: how many at the most.
  ///   - tenant: whose cases.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: the cases; none where there are no more.
  /// - Throws: `PostgresError`; what is wrong with a case is in the case, not thrown.
  public static func read(
    after last: Identifier<SubjectRequest>?,
    limit: Int,
    of tenant: Tenant,
    from database: Connection
  ) throws -> [StoredCase] {
    let none = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    let requests = try database.execute(
      """
      \(fragment: columns)
      WHERE r.controller_id = \(tenant.id) AND r.id > \(last?.rawValue ?? none)
      ORDER BY r.id
      LIMIT \(limit)
      """
    )
    return try read(requests, of: tenant, from: database)
  }

  /// Reads one case, erased or not.
  public static func read(
    _ reference: Reference,
    of tenant: Tenant,
    from database: Connection
  ) throws -> StoredCase? {
    let requests = try database.execute(
      """
      \(fragment: columns)
      WHERE r.controller_id = \(tenant.id) AND r.reference = \(reference)
      """
    )
    return try read(requests, of: tenant, from: database).first
  }

  /// Reads one case and locks it until the transaction ends.
  public static func lock(
    _ request: Identifier<SubjectRequest>,
    of tenant: Tenant,
    from database: Connection
  ) throws -> StoredCase? {
    let requests = try database.execute(
      """
      \(fragment: columns)
      WHERE r.controller_id = \(tenant.id) AND r.id = \(request)
      FOR UPDATE OF r
      """
    )
    return try read(requests, of: tenant, from: database).first
  }

  private static let columns: SQL = """
    SELECT
      r.id, r.reference, r.received_at, r.received_day, r.channel, r.status, r.closed_at, r.assignee,
      r.event_count, r.hold, r.held_since, r.held_until, r.erased_at, k.wrapped_key
    FROM subject_request AS r
    LEFT JOIN vault.data_key AS k ON k.controller_id = r.controller_id AND k.owner_id = r.id
    """

  private static func read(
    _ requests: [Row],
    of tenant: Tenant,
    from database: Connection
  ) throws -> [StoredCase] {
    let ids = try requests.map { try $0.decode("id", as: Identifier<SubjectRequest>.self) }
    guard !ids.isEmpty else { return [] }
    let parts = try StoredParts(of: ids, tenant: tenant.id, from: database)
    let erased = try zip(requests, ids).filter { row, _ in
      try row.decodeIfPresent("erased_at", as: Instant.self) != nil
    }.map(\.1)
    let remnants = try PersonalRows.remnants(of: erased, in: tenant.id, from: database)
    return try zip(requests, ids).map { row, id in
      let (key, cipher) = try keyState(row, id, tenant)
      let history = try StoredHistory(parts.events[id] ?? [], openedBy: cipher)
      return StoredCase(
        request: SubjectRequest(
          id: id,
          reference: try row.decode("reference"),
          received: try row.decode("received_at"),
          toldDay: try row.decodeIfPresent("received_day"),
          channel: try row.decode("channel")
        ),
        key: key,
        sequences: history.sequences,
        events: history.events,
        unreadable: history.unreadable,
        rows: [try DerivedRow.request(row)] + (parts.derived[id] ?? []),
        held: parts.held[id] ?? .none,
        remnants: remnants[id] ?? []
      )
    }
  }

  private static func keyState(
    _ row: Row,
    _ id: Identifier<SubjectRequest>,
    _ tenant: Tenant
  ) throws -> (KeyState, CaseCipher?) {
    guard let wrapped = try row.decodeIfPresent("wrapped_key", as: Data.self) else {
      return (.erased, nil)
    }
    do throws(SealingError) {
      let key = try tenant.keys.unwrap(WrappedDataKey(bytes: Array(wrapped)), of: id.rawValue)
      return (.opens, CaseCipher(controller: tenant.id, request: id, key: key))
    } catch {
      return (.doesNotOpen(error), nil)
    }
  }
}
