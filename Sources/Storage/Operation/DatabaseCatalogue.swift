public import Postgres

/// What a server holds for the program.
public enum DatabaseCatalogue {
  /// The names of the databases that a role may enter, read as the server's superuser.
  public static func databases(of role: String, from server: Connection) throws -> [String] {
    try server.execute(
      """
      SELECT d.datname::text AS name
      FROM pg_roles AS r
      CROSS JOIN pg_database AS d
      WHERE
        r.rolname = \(role) AND NOT d.datistemplate AND d.datname <> 'postgres'
        AND has_database_privilege(r.oid, d.oid, 'CONNECT')
      ORDER BY d.datname
      """
    ).map { try $0.decode("name") }
  }

  /// Whether a server knows a role.
  public static func has(role: String, _ server: Connection) throws -> Bool {
    try !server.execute("SELECT 1 AS found FROM pg_roles WHERE rolname = \(role)").isEmpty
  }

  /// Under which role a connection works.
  public static func currentRole(_ server: Connection) throws -> String {
    let rows = try server.execute("SELECT current_user::text AS role")
    return try rows.first?.decode("role") ?? ""
  }
}
