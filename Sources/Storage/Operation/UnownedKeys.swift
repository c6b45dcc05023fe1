public import Postgres
public import SubjectRequests

/// Data keys whose request does not exist.
public enum UnownedKeys {
  /// Finds them for a tenant.
  public static func read(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [Identifier<SubjectRequest>] {
    try database.execute(
      """
      SELECT k.owner_id
      FROM vault.data_key AS k
      WHERE
        k.controller_id = \(tenant)
        AND NOT EXISTS (
          SELECT FROM subject_request AS r
          WHERE r.controller_id = k.controller_id AND r.id = k.owner_id
        )
      ORDER BY k.owner_id
      """
    ).map { try $0.decode("owner_id") }
  }
}
