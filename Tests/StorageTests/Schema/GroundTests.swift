import Postgres
import SubjectRequests
import TestCluster
import Testing

extension DatabaseTests {
  @Suite("Grounds in the schema") struct GroundTests {
    /// The check of the table admits what the domain admits, for every ground and claim.
    @Test func areTheSameAsInTheDomain() async throws {
      try await TestCluster.withDatabase { database in
        let session = Session(database.superuser)
        let rows = try await session.execute(
          """
          SELECT pg_get_expr(conbin, conrelid) AS expression
          FROM pg_constraint
          WHERE conname = 'grounds_fit_the_right'
          """
        )
        let expression: String = try #require(rows.first).decode("expression")
        try await session.execute(
          SQL(
            script: """
              CREATE FUNCTION pg_temp.admits(article text, grounds text[]) RETURNS boolean
              LANGUAGE sql AS $$ SELECT \(expression) $$
              """
          )
        )
        let grounds = RefusalGround.allCases.map(\.rawValue)
        for right in ClaimedRight.all {
          let admitted = try await session.execute(
            """
            SELECT g AS ground
            FROM unnest(\(grounds)) AS g
            WHERE pg_temp.admits(\(right.article), ARRAY[g])
            """
          ).map { try $0.decode("ground", as: String.self) }
          let expected = RefusalGround.allCases.filter { $0.claims.contains(right) }
          #expect(Set(admitted) == Set(expected.map(\.rawValue)), "\(right)")
        }
      }
    }
  }
}
