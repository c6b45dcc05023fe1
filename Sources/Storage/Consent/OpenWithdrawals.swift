import Foundation
public import Postgres
public import SubjectRequests

/// Finds the requests in which consent is withdrawn and that nobody acted on yet: Article 7(3).
public enum OpenWithdrawals {
  /// Reads the requests that wait, of some persons and of those named, in one statement.
  ///
  /// - Parameters:
  ///   - addresses: the keyed hashes of the persons' e-mail addresses; whoever writes for somebody
  ///     else is found too.
  ///   - references: requests that are meant whoever wrote them; those without such a claim are
  ///     found too, since nobody saw it in the letter.
  ///   - tenant: whose requests.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: the references, in order.
  /// - Throws: `PostgresError`.
  public static func read(
    of addresses: [LookupHash],
    or references: [Reference],
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [Reference] {
    let hashes = addresses.map { Data($0.bytes) }
    return try database.execute(
      """
      SELECT r.reference
      FROM subject_request AS r
      WHERE
        r.controller_id = \(tenant) AND r.status = 'open'
        AND r.id IN (
          SELECT s.id
          FROM subject_request AS s
          WHERE s.controller_id = \(tenant) AND s.email_hash = ANY(\(hashes))
          UNION ALL
          SELECT p.request_id
          FROM represented_person AS p
          WHERE p.controller_id = \(tenant) AND p.email_hash = ANY(\(hashes))
          UNION ALL
          SELECT n.id
          FROM subject_request AS n
          WHERE n.controller_id = \(tenant) AND n.reference = ANY(\(references))
        )
        AND (
          EXISTS (
            SELECT
            FROM deadline AS d
            WHERE
              d.controller_id = r.controller_id AND d.request_id = r.id
              AND d."right" = 'consent-withdrawal' AND d.clock = 'act-at-once'
              AND d.status IN ('running', 'country-missing')
          )
          OR r.reference = ANY(\(references)) AND NOT EXISTS (
            SELECT
            FROM claim AS c
            WHERE
              c.controller_id = r.controller_id AND c.request_id = r.id
              AND c."right" = 'consent-withdrawal'
          )
        )
      ORDER BY r.reference
      """
    ).map { try $0.decode("reference") }
  }
}
