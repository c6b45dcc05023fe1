import Postgres
import TestCluster
import Testing

extension DatabaseTests {
  /// How the rows that others refer to are found.
  @Suite("Plans of foreign keys") struct ForeignKeyPlanTests {
    private struct Reference {
      let name: String
      let table: SQLIdentifier
      /// The index of the key that is referred to.
      let key: String
      let columns: [String]
      let types: [String]

      /// The look-up that the server makes at each insertion, with values that it does not know.
      var lookup: SQL {
        var condition: SQL = "TRUE"
        for (column, type) in zip(columns, types) {
          condition =
            """
            \(fragment: condition) AND \(SQLIdentifier(column)) = (SELECT NULL::\(SQLIdentifier(type)))
            """
        }
        return "EXPLAIN SELECT 1 FROM ONLY \(table) WHERE \(fragment: condition)"
      }
    }

    private func references(_ database: Session) async throws -> [Reference] {
      try await database.execute(
        """
        SELECT
          c.conname::text AS name, n.nspname::text AS schema, t.relname::text AS referred,
          i.relname::text AS key, k.columns, k.types
        FROM pg_constraint AS c
        JOIN pg_class AS t ON t.oid = c.confrelid
        JOIN pg_namespace AS n ON n.oid = t.relnamespace
        JOIN pg_class AS i ON i.oid = c.conindid
        CROSS JOIN LATERAL (
          SELECT array_agg(a.attname::text) AS columns, array_agg(y.typname::text) AS types
          FROM unnest(c.confkey) AS u (number)
          JOIN pg_attribute AS a ON a.attrelid = c.confrelid AND a.attnum = u.number
          JOIN pg_type AS y ON y.oid = a.atttypid
        ) AS k
        WHERE c.contype = 'f'
        """
      ).map { row in
        Reference(
          name: try row.decode("name"),
          table: SQLIdentifier(try row.decode("schema"), try row.decode("referred")),
          key: try row.decode("key"),
          columns: try row.decode("columns"),
          types: try row.decode("types")
        )
      }
    }

    /// A plan is kept for as long as a session lives or until there are statistics: on a new
    /// database it is made while the tables are empty.
    @Test func rowsOfEmptyTablesAreFoundByTheirKey() async throws {
      try await TestCluster.withDatabase { database in
        let session = Session(database.superuser)
        let references = try await references(session)
        #expect(references.count > 30)
        for reference in references {
          let plan = try await session.execute(reference.lookup)
            .map { try $0.decode("QUERY PLAN", as: String.self) }
          #expect(
            plan.first?.contains("using \(reference.key) ") == true,
            "\(reference.name): \(plan.first ?? "")"
          )
        }
      }
    }
  }
}
