import Postgres
import TestCluster

/// What the database says of its own tables.
struct Catalogue {
  /// A table and whether its rows are bound to a controller.
  struct Table: Sendable, Hashable {
    let schema: String
    let name: String
    let isTenantData: Bool
    /// Row-level security is on, for the owner too.
    let isBound: Bool

    var identifier: SQLIdentifier { SQLIdentifier(schema, name) }
  }

  static func tables(_ database: TestDatabase) async throws -> [Table] {
    try await Session(database.superuser).execute(
      """
      SELECT
        n.nspname::text AS schema, c.relname::text AS name,
        c.relrowsecurity AND c.relforcerowsecurity AS bound,
        EXISTS (
          SELECT FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attname = 'controller_id'
        ) AS tenant_data
      FROM pg_class AS c
      JOIN pg_namespace AS n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND n.nspname IN ('public', 'suppression', 'vault')
      ORDER BY n.nspname, c.relname
      """
    ).map { row in
      Table(
        schema: try row.decode("schema"),
        name: try row.decode("name"),
        isTenantData: try row.decode("tenant_data"),
        isBound: try row.decode("bound")
      )
    }
  }

  /// The names of all CHECK constraints.
  static func checks(_ database: TestDatabase) async throws -> Set<String> {
    Set(
      try await Session(database.superuser).execute(
        """
        SELECT c.conname::text AS name
        FROM pg_constraint AS c
        JOIN pg_namespace AS n ON n.oid = c.connamespace
        WHERE c.contype = 'c' AND n.nspname IN ('public', 'suppression', 'vault')
        """
      ).map { try $0.decode("name", as: String.self) }
    )
  }
}
