import Foundation
import Postgres
import Synchronization
import TestCluster
import Testing

extension DatabaseTests {
  @Suite struct Loss {
    @Test func aTransactionWithoutAKeyIsNotRepeated() async throws {
      try await withActs { session in
        let attempts = Counter()
        let error = await #expect(throws: PostgresError.self) {
          try await session.transaction { db in
            attempts.increment()
            try db.execute("INSERT INTO deed VALUES (\(UUID()))")
            try db.execute("SELECT pg_terminate_backend(pg_backend_pid())")
          }
        }
        #expect(error == .connectionLost(during: "SELECT pg_terminate_backend(pg_backend_pid())"))
        #expect(attempts.value == 1)
        try await expectActs(0, session)
      }
    }

    @Test func aLossThatTheBodyHidesIsNoSuccess() async throws {
      try await withActs { session in
        let error = await #expect(throws: PostgresError.self) {
          try await session.transaction { db in
            try db.execute("INSERT INTO deed VALUES (\(UUID()))")
            _ = try? db.execute("SELECT pg_terminate_backend(pg_backend_pid())")
          }
        }
        #expect(error == .connectionLost(during: "the transaction"))
        try await expectActs(0, session)
      }
    }

    @Test func aLossDuringCommitIsUnknown() async throws {
      try await withActs(losingCommits: 10) { session in
        await #expect(throws: PostgresError.commitOutcomeUnknown) {
          try await session.transaction { try $0.execute("INSERT INTO deed VALUES (\(UUID()))") }
        }
        await #expect(throws: PostgresError.commitOutcomeUnknown) {
          try await session.pipelinedTransaction(statements: [
            "INSERT INTO deed VALUES (\(UUID()))"
          ])
        }
        try await expectActs(0, session)
      }
    }

    @Test func anActWithAKeyIsRepeatedUntilItIsDone() async throws {
      try await withActs(losingCommits: 3) { session in
        let attempts = Counter()
        let key = UUID()
        let inserted = try await session.perform(idempotencyKey: key, retrying: .quick) { db, key in
          attempts.increment()
          return try db.modify("INSERT INTO deed VALUES (\(key)) ON CONFLICT DO NOTHING")
        }
        #expect(inserted == 1)
        #expect(attempts.value == 4)
        try await expectActs(1, session)
        let again = try await session.perform(idempotencyKey: key) { db, key in
          try db.modify("INSERT INTO deed VALUES (\(key)) ON CONFLICT DO NOTHING")
        }
        #expect(again == 0)
        try await expectActs(1, session)
      }
    }

    @Test func whatStaysUnknownIsSaidSo() async throws {
      try await withActs(losingCommits: 1000) { session in
        await #expect(throws: PostgresError.commitOutcomeUnknown) {
          try await session.perform(idempotencyKey: UUID(), retrying: .quick) { db, key in
            try db.execute("INSERT INTO deed VALUES (\(key))")
          }
        }
      }
    }

    @Test func aRefusalIsNotRepeated() async throws {
      try await withActs { session in
        let attempts = Counter()
        let error = await #expect(throws: PostgresError.self) {
          try await session.perform(idempotencyKey: UUID()) { db, _ in
            attempts.increment()
            try db.execute("INSERT INTO deed VALUES (NULL)")
          }
        }
        #expect(error?.state == .notNullViolation)
        #expect(attempts.value == 1)
      }
    }

    @Test func anAbsentServerIsTriedSoOften() async throws {
      let session = Session(try DatabaseAddress("host=/tmp/habeas-no-such-folder dbname=x"))
      let error = await #expect(throws: PostgresError.self) {
        try await session.perform(idempotencyKey: UUID(), retrying: .quick) { db, _ in
          try db.execute("SELECT 1")
        }
      }
      guard case .connectionFailed = error else {
        Issue.record("unexpected \(String(describing: error))")
        return
      }
    }

    /// A table whose first transactions lose their connection in the middle of COMMIT.
    private func withActs(
      losingCommits losses: Int = 0,
      _ body: @Sendable (Session) async throws -> Void
    ) async throws {
      try await TestCluster.withDatabase { database in
        let session = Session(database.superuser)
        try await session.execute(
          SQL(
            script: """
              CREATE TABLE deed (key uuid PRIMARY KEY);
              CREATE SEQUENCE commits;
              CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $$
              BEGIN
                IF nextval('commits') <= \(losses) THEN
                  PERFORM pg_terminate_backend(pg_backend_pid());
                END IF;
                RETURN NULL;
              END $$;
              CREATE CONSTRAINT TRIGGER lose AFTER INSERT ON deed
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION lose();
              """
          )
        )
        try await body(session)
      }
    }

    private func expectActs(_ expected: Int, _ session: Session) async throws {
      let row = try await session.execute("SELECT count(*) AS n FROM deed")[0]
      #expect(try row.decode("n", as: Int.self) == expected)
    }
  }
}

extension RetryPolicy {
  fileprivate static let quick = RetryPolicy(retries: 5, firstDelay: .milliseconds(1))
}
