import Postgres
import TestCluster
import Testing

extension DatabaseTests {
  @Suite struct PreparedStatements {
    @Test func theLeastRecentlyUsedGiveWay() async throws {
      try await TestCluster.withDatabase { database in
        let session = Session(
          database.program,
          options: ConnectionOptions(statements: .prepared(limit: 5))
        )
        let texts: [SQL] = (0..<40).map { "SELECT \($0) AS n, '\(SQLIdentifier("x\($0)"))' AS x" }
        for (number, sql) in texts.enumerated() {
          let row = try await session.execute(sql)[0]
          #expect(try row.decode("n", as: Int.self) == number)
        }
        // One given up by the last statement may still be there, and the question itself.
        #expect(try await prepared(session) <= 7)
      }
    }

    @Test func noneAreKeptForAPooler() async throws {
      try await TestCluster.withDatabase { database in
        let session = Session(database.program, options: .pooled)
        try await session.transaction { db in
          for number in 0..<5 { try db.execute("SELECT \(number)") }
        }
        #expect(try await prepared(session) == 0)
      }
    }

    @Test func theSameTextWithOtherTypesIsAnotherStatement() async throws {
      try await TestCluster.withDatabase { database in
        let session = Session(database.program)
        try await session.transaction { db throws in
          #expect(try db.execute("SELECT \(1) AS v")[0].decode("v", as: Int.self) == 1)
          #expect(try db.execute("SELECT \("a") AS v")[0].decode("v", as: String.self) == "a")
          #expect(try db.execute("SELECT \(true) AS v")[0].decode("v", as: Bool.self))
        }
      }
    }

    @Test func areMadeAgainWhenTheServerForgot() async throws {
      try await TestCluster.withDatabase { database in
        let session = Session(database.program)
        for _ in 0..<3 {
          let value = try await session.transaction { db in
            try db.execute("SELECT \(7) AS v")[0].decode("v", as: Int.self)
          }
          #expect(value == 7)
          try await session.execute(SQL(script: "DEALLOCATE ALL"))
        }
        let alone = try await session.execute("SELECT \(8) AS v")[0]
        #expect(try alone.decode("v", as: Int.self) == 8)
      }
    }

    @Test func areMadeAgainWhenTheTableChanged() async throws {
      try await TestCluster.withDatabase { database in
        let session = Session(database.owner)
        try await session.execute(SQL(script: "CREATE TABLE t (a int); INSERT INTO t VALUES (1)"))
        try await session.execute("SELECT * FROM t")
        try await Session(database.owner).execute("ALTER TABLE t ADD COLUMN b text DEFAULT 'new'")
        let row = try await session.execute("SELECT * FROM t")[0]
        #expect(try row.decode("b", as: String.self) == "new")
        try await Session(database.owner).execute("ALTER TABLE t ALTER COLUMN a TYPE text")
        let value = try await session.transaction { db in
          try db.execute("SELECT * FROM t")[0].decode("a", as: String.self)
        }
        #expect(value == "1")
      }
    }

    @Test func aLateSurpriseUndoesTheTransaction() async throws {
      try await TestCluster.withDatabase { database throws in
        let session = Session(database.owner)
        try await session.execute(SQL(script: "CREATE TABLE t (a int)"))
        try await session.execute("SELECT * FROM t")
        try await Session(database.owner).execute("ALTER TABLE t ADD COLUMN b text")
        let error = await #expect(throws: PostgresError.self) {
          try await session.transaction { db in
            try db.execute("INSERT INTO t (a) VALUES (1)")
            try db.execute("SELECT * FROM t")
          }
        }
        #expect(error?.state == .featureNotSupported)
        #expect(try await session.execute("SELECT * FROM t").isEmpty)
      }
    }

    @Test func whatCannotBeSentIsRefused() async throws {
      try await TestCluster.withDatabase { database throws in
        let session = Session(database.owner)
        let error = await #expect(throws: PostgresError.self) {
          try await session.execute("SELECT \("a\0b") AS v")
        }
        #expect(error?.state == .characterNotInRepertoire)
        let many = (0..<65_536).map { SQL("\($0)") }.joined(separator: ", ")
        await #expect(throws: PostgresError.self) {
          try await session.execute("SELECT 1 WHERE 1 IN (\(fragment: many))")
        }
        await #expect(throws: PostgresError.self) {
          try await session.execute("COPY pg_class TO STDOUT")
        }
        #expect(try await session.execute("SELECT 1 AS a").count == 1)
      }
    }

    private func prepared(_ session: Session) async throws -> Int {
      try await session.execute("SELECT count(*) AS n FROM pg_prepared_statements")[0]
        .decode("n", as: Int.self)
    }
  }
}
