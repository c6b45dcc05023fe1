public import Postgres
public import SubjectRequests
public import TimeLimits

/// A restriction of processing that is in force for a person.
public struct RestrictionInForce: Sendable, Hashable {
  public let reference: Reference
  public let ground: RestrictionGround
  public let since: Instant

  /// Finds the restrictions in force for a data subject.
  ///
  /// - Parameters:
  ///   - person: by the exact address or name, through its keyed hash.
  ///   - tenant: whose requests.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: the restrictions, the oldest first; none where the data may be used.
  /// - Throws: `PostgresError`.
  public static func find(
    _ person: PersonSelection,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [RestrictionInForce] {
    try database.execute(
      """
      SELECT r.reference, e.detail, e.occurred_at
      FROM claim AS c
      JOIN subject_request AS r ON r.controller_id = c.controller_id AND r.id = c.request_id
      CROSS JOIN LATERAL (
        SELECT e.detail, e.occurred_at
        FROM event AS e
        WHERE
          e.controller_id = \(tenant) AND e.request_id = c.request_id AND e.claim_id = c.id
          AND e.kind = 'restricted'
        ORDER BY e.sequence DESC
        LIMIT 1
      ) AS e
      WHERE
        c.controller_id = \(tenant)
        AND c.request_id = ANY(ARRAY(\(fragment: person.requests(of: tenant))))
        AND c.restriction IN ('in-force', 'lifting-told')
      ORDER BY e.occurred_at
      """
    ).map { row in
      RestrictionInForce(
        reference: try row.decode("reference"),
        ground: try row.decode("detail"),
        since: try row.decode("occurred_at")
      )
    }
  }
}
