public import Foundation
public import Postgres
public import SubjectRequests

/// Finds requests by what makes them unique beside their reference.
public enum RequestLookup {
  /// The request that an act or a source led to before.
  public static func find(
    act: UUID,
    source: LookupHash?,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> Reference? {
    let hash = source.map { Data($0.bytes) }
    let rows = try database.execute(
      """
      SELECT reference
      FROM subject_request
      WHERE controller_id = \(tenant) AND source_hash = \(hash)
      UNION ALL
      SELECT r.reference
      FROM act AS a
      JOIN subject_request AS r ON r.controller_id = a.controller_id AND r.id = a.request_id
      WHERE a.controller_id = \(tenant) AND a.key = \(act)
      LIMIT 1
      """
    )
    return try rows.first?.decode("reference")
  }

  /// The numbers of the events that an act added to a request.
  ///
  /// - Throws: `PostgresError`.
  public static func events(
    of act: UUID,
    in request: Identifier<SubjectRequest>,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [Int] {
    try database.execute(
      """
      SELECT sequence
      FROM event
      WHERE controller_id = \(tenant) AND request_id = \(request) AND act_key = \(act)
      """
    ).map { try $0.decode("sequence") }
  }

  /// Which of these sources were logged.
  public static func known(
    _ sources: [LookupHash],
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> Set<LookupHash> {
    let hashes = sources.map { Data($0.bytes) }
    let rows = try database.execute(
      """
      SELECT source_hash
      FROM subject_request
      WHERE controller_id = \(tenant) AND source_hash = ANY(\(hashes))
      """
    )
    return Set(
      try rows.compactMap { row in
        LookupHash(bytes: Array(try row.decode("source_hash", as: Data.self)))
      }
    )
  }

  /// Which of these external references are taken.
  public static func taken(
    externalReferences: [String],
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> Set<String> {
    let rows = try database.execute(
      """
      SELECT external_reference
      FROM subject_request
      WHERE controller_id = \(tenant) AND external_reference = ANY(\(externalReferences))
      """
    )
    return Set(try rows.map { try $0.decode("external_reference", as: String.self) })
  }

  /// How many requests are open.
  public static func countOpen(
    _ tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> Int {
    let rows = try database.execute(
      """
      SELECT count(*) AS requests
      FROM subject_request
      WHERE controller_id = \(tenant) AND status = 'open'
      """
    )
    return try rows.first?.decode("requests") ?? 0
  }
}
