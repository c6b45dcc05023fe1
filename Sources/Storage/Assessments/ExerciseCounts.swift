import Foundation
public import Postgres
import SubjectRequests
public import TimeLimits

/// How often a right was exercised, counted.
public struct ExerciseCount: Sendable, Hashable {
  /// The article of the right: `15`, `21(2)`.
  public let article: String
  /// All claims, without those that went over to another request.
  public let all: Int
  /// Those with a task in one of the systems asked for.
  public let inSystems: Int

  /// Counts the claims of requests by the time of their receipt.
  ///
  /// The names of systems are sealed; those of erased requests cannot be compared any more, so such
  /// claims count in `all` alone.
  ///
  /// - Parameters:
  ///   - first: the first instant of receipt that is counted.
  ///   - end: the first instant that is not.
  ///   - systems: names of systems, compared without regard to case.
  ///   - tenant: whose requests.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: a count for each right that was exercised, in the order of the articles.
  /// - Throws: `SealingError`; `PostgresError`.
  public static func read(
    from first: Instant,
    to end: Instant,
    in systems: [String],
    of tenant: Tenant,
    from database: Connection
  ) throws -> [ExerciseCount] {
    let wanted = Set(systems.map { $0.lowercased() })
    let concerned =
      wanted.isEmpty
      ? [] : try claims(from: first, to: end, in: wanted, of: tenant, from: database)
    return try database.execute(
      """
      SELECT c.article, count(*) AS n, array_agg(c.id) AS ids
      FROM claim AS c
      JOIN subject_request AS r ON r.controller_id = c.controller_id AND r.id = c.request_id
      WHERE
        c.controller_id = \(tenant.id) AND c.progress NOT IN ('split-off', 'joined')
        AND r.received_at >= \(first) AND r.received_at < \(end)
      GROUP BY c.article
      ORDER BY c.article
      """
    ).map { row in
      let ids: [UUID] = try row.decode("ids")
      return ExerciseCount(
        article: try row.decode("article"),
        all: try row.decode("n"),
        inSystems: ids.count(where: concerned.contains)
      )
    }
  }

  /// The claims with a task in one of the systems.
  private static func claims(
    from first: Instant,
    to end: Instant,
    in systems: Set<String>,
    of tenant: Tenant,
    from database: Connection
  ) throws -> Set<UUID> {
    let rows = try database.execute(
      """
      SELECT e.request_id, e.claim_id, e.sequence, e.words, k.wrapped_key
      FROM event AS e
      JOIN subject_request AS r ON r.controller_id = e.controller_id AND r.id = e.request_id
      JOIN vault.data_key AS k ON k.controller_id = e.controller_id AND k.owner_id = e.request_id
      WHERE
        e.controller_id = \(tenant.id) AND e.kind = 'task-set'
        AND r.received_at >= \(first) AND r.received_at < \(end)
      ORDER BY e.request_id, e.sequence
      """
    )
    var found: Set<UUID> = []
    var cipher: CaseCipher?
    for row in rows {
      let request: Identifier<SubjectRequest> = try row.decode("request_id")
      if cipher?.request != request {
        let wrapped = WrappedDataKey(bytes: Array(try row.decode("wrapped_key", as: Data.self)))
        let key = try tenant.keys.unwrap(wrapped, of: request.rawValue)
        cipher = CaseCipher(controller: tenant.id, request: request, key: key)
      }
      let sequence: Int = try row.decode("sequence")
      let sealed = Sealed(bytes: Array(try row.decode("words", as: Data.self)))
      guard let system = try cipher?.open(sealed, as: .words(sequence: sequence)),
        systems.contains(system.lowercased())
      else { continue }
      found.insert(try row.decode("claim_id"))
    }
    return found
  }
}
