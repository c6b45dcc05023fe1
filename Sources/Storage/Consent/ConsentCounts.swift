public import Postgres
public import Register
public import SubjectRequests
public import TimeLimits

/// How many consents to a purpose stand where, counted without opening anything.
public struct ConsentCounts: Sendable, Hashable {
  public let purpose: ConsentPurpose
  /// How many persons have a status, for those that some have.
  public let counts: [ConsentStatus: Int]
  /// How many that are given end within the days asked for.
  public let ending: Int

  /// Counts, at an instant.
  ///
  /// - Parameters:
  ///   - instant: the instant at which consents that have an end are over or not.
  ///   - horizon: until when those that end are counted.
  ///   - tenant: whose consents.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: the counts of every purpose of which anything is known, in their order.
  /// - Throws: `PostgresError`.
  public static func read(
    at instant: Instant,
    endingBefore horizon: Instant,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [ConsentCounts] {
    let rows = try database.execute(
      """
      SELECT
        activity, purpose,
        CASE
          WHEN kind IS NULL THEN 'requested'
          WHEN kind NOT IN ('given', 'renewed') AND requested_at > occurred_at THEN 'requested'
          WHEN
            kind IN ('given', 'renewed') AND expires_at <= \(instant)
            AND requested_at >= expires_at
            THEN 'requested'
          WHEN kind IN ('given', 'renewed') AND expires_at <= \(instant) THEN 'expired'
          ELSE kind
        END AS status,
        count(*) AS persons,
        count(*) FILTER (
          WHERE kind IN ('given', 'renewed') AND expires_at > \(instant) AND expires_at < \(horizon)
        ) AS ending
      FROM (
        SELECT activity, purpose, s.kind, s.occurred_at, s.expires_at, r.requested_at
        FROM (SELECT * FROM consent_state WHERE controller_id = \(tenant)) AS s
        FULL JOIN (SELECT * FROM consent_request WHERE controller_id = \(tenant)) AS r
          USING (principal_id, activity, purpose)
      ) AS c
      GROUP BY 1, 2, 3
      ORDER BY 1, 2, 3
      """
    )
    var found: [ConsentPurpose: (counts: [ConsentStatus: Int], ending: Int)] = [:]
    var order: [ConsentPurpose] = []
    for row in rows {
      let purpose = try row.consentPurpose()
      guard let known = ConsentStatus(rawValue: try row.decode("status")) else {
        throw StorageError.unreadableConsent
      }
      if found[purpose] == nil { order.append(purpose) }
      found[purpose, default: ([:], 0)].counts[known, default: 0] += try row.decode("persons")
      found[purpose, default: ([:], 0)].ending += try row.decode("ending", as: Int.self)
    }
    return order.compactMap { purpose in
      found[purpose].map {
        ConsentCounts(purpose: purpose, counts: $0.counts, ending: $0.ending)
      }
    }
  }
}
