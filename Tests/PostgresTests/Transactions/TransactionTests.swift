import Postgres
import TestCluster
import Testing

extension DatabaseTests {
  @Suite struct Transactions {
    @Test func commitsWhatTheBodyDid() async throws {
      try await withNotes { session in
        try await session.transaction { db in
          try db.execute("INSERT INTO note VALUES (\("kept"))")
        }
        try await expectNotes(1, session)
      }
    }

    @Test func undoesWhatABodyThatThrowsDid() async throws {
      struct Refusal: Error {}
      try await withNotes { session in
        await #expect(throws: Refusal.self) {
          try await session.transaction { db in
            try db.execute("INSERT INTO note VALUES ('gone')")
            throw Refusal()
          }
        }
        try await expectNotes(0, session)
      }
    }

    @Test func aHiddenFailureIsNotCommitted() async throws {
      try await withNotes { session in
        await #expect(throws: PostgresError.transactionFailed) {
          try await session.transaction { db in
            try db.execute("INSERT INTO note VALUES ('gone')")
            _ = try? db.execute("SELECT 1 / 0")
          }
        }
        try await expectNotes(0, session)
      }
    }

    @Test func transactionsDoNotInterleave() async throws {
      try await withNotes { session in
        try await withThrowingTaskGroup { group in
          for _ in 1...20 {
            group.addTask {
              try await session.transaction { db in
                let before = try db.execute("SELECT count(*) AS n FROM note")[0]
                  .decode("n", as: Int.self)
                try db.execute("INSERT INTO note VALUES ('one')")
                let after = try db.execute("SELECT count(*) AS n FROM note")[0]
                  .decode("n", as: Int.self)
                #expect(after == before + 1)
              }
            }
          }
          try await group.waitForAll()
        }
        try await expectNotes(20, session)
      }
    }

    private func withNotes(_ body: @Sendable (Session) async throws -> Void) async throws {
      try await TestCluster.withDatabase { database in
        let session = Session(database.owner)
        try await session.execute("CREATE TABLE note (body text NOT NULL)")
        try await body(session)
      }
    }

    private func expectNotes(_ expected: Int, _ session: Session) async throws {
      let row = try await session.execute("SELECT count(*) AS n FROM note")[0]
      #expect(try row.decode("n", as: Int.self) == expected)
    }
  }
}
