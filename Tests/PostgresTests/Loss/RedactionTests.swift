import Foundation
import Postgres
import TestCluster
import Testing

extension DatabaseTests {
  @Suite struct Redaction {
    static let canary = "canary-maria-muster"

    @Test(arguments: [
      "SELECT \(canary)::uuid", "SELECT \(canary)::int", "SELECT \(canary)::date",
      "SELECT \(canary)::timestamptz", "SELECT \(canary)::jsonb", "SELECT \(canary)::interval",
      "SELECT \(canary)::numeric", "SELECT \(canary)::boolean", "SELECT \(canary)::inet",
      "SELECT ('{' || \(canary))::text[]", "SELECT ('<' || \(canary))::xml",
      "SELECT decode(\(canary), 'hex')",
      "SELECT to_date(\(canary), 'YYYY-MM-DD')", "SELECT convert_from(\(canary)::bytea, \(canary))",
      "SELECT set_config('timezone', \(canary), true)", "SELECT \(canary) ~ ('[' || \(canary))",
      "SELECT \(PostgresJSON(text: canary))", "SELECT make_note(\(canary))",
      "INSERT INTO note VALUES (1, \(canary))", "INSERT INTO note VALUES (2, \(canary))",
      "INSERT INTO note VALUES (3, \(canary))",
      "INSERT INTO note (id, body) VALUES (NULL, \(canary))",
      "INSERT INTO note VALUES (4, \(canary + canary))",
      "INSERT INTO reference VALUES (\(canary + "x"))",
      "UPDATE note SET day = day WHERE body = \(canary)::uuid::text",
    ])
    func noErrorQuotesAValue(_ sql: SQL) async throws {
      try await withSchema { session in
        let error = await #expect(throws: PostgresError.self) { try await session.execute(sql) }
        var dumped = ""
        dump(error, to: &dumped)
        let shown = [dumped, "\(String(describing: error))", "\(String(reflecting: error))"]
        for text in shown + [(error as (any Error)?)?.localizedDescription ?? ""] {
          #expect(!text.contains("canary"), "\(sql.text)")
          #expect(!text.contains("muster"), "\(sql.text)")
        }
        #expect(error?.state?.rawValue.count == 5)
      }
    }

    @Test func namesOfTheSchemaAreKept() async throws {
      try await withSchema { session in
        let error = await #expect(throws: PostgresError.self) {
          try await session.execute("INSERT INTO note VALUES (2, 'maria')")
        }
        guard case .statementFailed(let failure) = error else {
          Issue.record("unexpected \(String(describing: error))")
          return
        }
        #expect(failure.state == .checkViolation)
        #expect(failure.table == "note")
        #expect(failure.schema == "public")
        #expect(failure.constraint == "notes_are_numbered_from_three")
      }
    }

    @Test func aMissingTableIsNamed() async throws {
      try await withSchema { session in
        let error = await #expect(throws: PostgresError.self) {
          try await session.execute("SELECT * FROM absent")
        }
        #expect("\(String(describing: error))".contains("absent"))
      }
    }

    private func withSchema(_ body: @Sendable (Session) async throws -> Void) async throws {
      try await TestCluster.withDatabase { database in
        let session = Session(database.owner)
        try await session.execute(
          SQL(
            script: """
              CREATE TABLE note (
                id int PRIMARY KEY,
                body varchar(30) UNIQUE,
                day date,
                CONSTRAINT notes_are_numbered_from_three CHECK (id = 1 OR id > 2)
              );
              CREATE TABLE reference (body varchar(30) REFERENCES note (body));
              CREATE FUNCTION make_note(body text) RETURNS int LANGUAGE plpgsql AS $$
              BEGIN RAISE EXCEPTION 'refused %', body USING DETAIL = body; END $$;
              INSERT INTO note VALUES (5, '\(Redaction.canary)');
              INSERT INTO note VALUES (1, 'first');
              """
          )
        )
        try await body(session)
      }
    }
  }
}
