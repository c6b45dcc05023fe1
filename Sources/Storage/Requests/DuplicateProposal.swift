public import Postgres
public import SubjectRequests

/// Two open requests that look like one: the same person, the same right, nothing decided.
public struct DuplicateProposal: Sendable, Hashable {
  /// The earlier request, whose clock runs.
  public let original: Reference
  public let duplicate: Reference
  /// The rights that both exercise.
  public let rights: [Right]
  public let sign: Sign

  /// By what the person is the same.
  public enum Sign: String, Sendable, Hashable {
    case address
    /// The name alone, where one of the requests gives no address.
    case name
  }

  /// Proposes duplicates among the open requests of a tenant, the oldest first.
  ///
  /// - Parameters:
  ///   - reference: one of the two; nil means all.
  ///   - limit: how many at the most.
  ///   - tenant: whose requests.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: the pairs; none where no two requests look like one.
  /// - Throws: `PostgresError`.
  public static func read(
    of reference: Reference?,
    limit: Int,
    tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [DuplicateProposal] {
    try database.execute(
      """
      WITH
      subject AS MATERIALIZED (
        SELECT
          r.id, r.reference, r.received_at,
          CASE WHEN p.request_id IS NULL THEN r.email_hash ELSE p.email_hash END AS email_hash,
          CASE WHEN p.request_id IS NULL THEN r.name_hash ELSE p.name_hash END AS name_hash
        FROM subject_request AS r
        LEFT JOIN represented_person AS p
          ON p.controller_id = r.controller_id AND p.request_id = r.id
        WHERE r.controller_id = \(tenant) AND r.status = 'open'
      ),
      pair AS (
        SELECT a.id AS earlier, b.id AS later, 'address' AS sign
        FROM subject AS a
        JOIN subject AS b ON b.email_hash = a.email_hash
        WHERE (a.received_at, a.id) < (b.received_at, b.id)
        UNION ALL
        SELECT a.id, b.id, 'name'
        FROM subject AS a
        JOIN subject AS b ON b.name_hash = a.name_hash
        WHERE
          (a.received_at, a.id) < (b.received_at, b.id)
          AND (a.email_hash IS NULL OR b.email_hash IS NULL)
      )
      SELECT
        a.reference AS original, b.reference AS duplicate, p.sign,
        array_agg(DISTINCT ca."right" ORDER BY ca."right") AS rights
      FROM pair AS p
      JOIN subject AS a ON a.id = p.earlier
      JOIN subject AS b ON b.id = p.later
      JOIN claim AS ca ON ca.controller_id = \(tenant) AND ca.request_id = a.id
      JOIN claim AS cb
        ON
          cb.controller_id = \(tenant) AND cb.request_id = b.id AND cb."right" = ca."right"
          AND cb.article = ca.article
      WHERE
        ca.progress = ANY(\(Claim.Progress.openWords)) AND cb.progress IN ('open', 'fee-asked')
        AND (
          \(reference)::text IS NULL OR a.reference = \(reference) OR b.reference = \(reference)
        )
      GROUP BY a.reference, b.reference, p.sign, a.received_at, b.received_at
      ORDER BY a.received_at, b.received_at
      LIMIT \(limit)
      """
    ).map { row in
      DuplicateProposal(
        original: try row.decode("original"),
        duplicate: try row.decode("duplicate"),
        rights: try row.decode("rights"),
        sign: try row.decode("sign")
      )
    }
  }
}

extension DuplicateProposal.Sign: PostgresRepresentable {}
