import Postgres
import TestCluster
import Testing

extension DatabaseTests {
  @Suite struct Cancellation {
    @Test func cancellingTheTaskStopsTheStatement() async throws {
      try await withSession { session, database in
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask {
            try await session.transaction { db in
              try db.execute("INSERT INTO t VALUES (1)")
              try db.execute("SELECT pg_sleep(600)")
            }
          }
          try await until("SELECT 1 FROM pg_stat_activity WHERE query LIKE '%sleep(600)'", database)
          group.cancelAll()
          await #expect(throws: PostgresError.cancelled) { try await group.next() }
        }
        // The session is as good as new.
        let row = try await session.execute("SELECT count(*) AS n FROM t")[0]
        #expect(try row.decode("n", as: Int.self) == 0)
      }
    }

    @Test func aCancelledTaskBeginsNothing() async throws {
      try await withSession { session, _ throws in
        await withThrowingTaskGroup(of: Void.self) { group in
          group.cancelAll()
          group.addTask { try await session.execute("INSERT INTO t VALUES (1)") }
          await #expect(throws: PostgresError.cancelled) { try await group.next() }
        }
        #expect(try await session.execute("SELECT * FROM t").isEmpty)
      }
    }

    @Test func aStatementMayTakeOnlySoLong() async throws {
      try await withSession { session, database throws in
        let error = await #expect(throws: PostgresError.self) {
          try await session.transaction(
            TransactionOptions(statementTimeout: .milliseconds(20))
          ) { try $0.execute("SELECT pg_sleep(600)") }
        }
        #expect(error?.state == .queryCanceled)
        let hurried = Session(
          database.owner,
          options: ConnectionOptions(statementTimeout: .milliseconds(20))
        )
        let again = await #expect(throws: PostgresError.self) {
          try await hurried.execute("SELECT pg_sleep(600)")
        }
        #expect(again?.state == .queryCanceled)
        #expect(try await session.execute("SELECT 1 AS one").count == 1)
      }
    }

    @Test func aLockMayBeAwaitedOnlySoLong() async throws {
      try await withSession { session, database in
        try await session.transaction { db in
          try db.execute("LOCK TABLE t")
        }
        let holder = Session(database.owner)
        try await holder.execute(SQL(script: "BEGIN; LOCK TABLE t"))
        let error = await #expect(throws: PostgresError.self) {
          try await session.transaction(settings: [.lockTimeout(.milliseconds(20))]) { db in
            try db.execute("INSERT INTO t VALUES (1)")
          }
        }
        #expect(error?.state == .lockNotAvailable)
        await holder.close()
      }
    }

    @Test func readOnlyTransactionsChangeNothing() async throws {
      try await withSession { session, _ in
        let error = await #expect(throws: PostgresError.self) {
          try await session.transaction(.snapshot) { try $0.execute("INSERT INTO t VALUES (1)") }
        }
        #expect(error?.state == .readOnlyTransaction)
      }
    }

    @Test func conflictsAreRunAgainWhereTheOptionsSaySo() async throws {
      try await withSession { session, _ in
        try await session.execute("INSERT INTO t VALUES (0)")
        let options = TransactionOptions(isolation: .serializable, conflictRetries: 50)
        let address = session.address
        try await withThrowingTaskGroup { group in
          for _ in 0..<4 {
            group.addTask {
              let own = Session(address)
              for _ in 0..<5 {
                try await own.transaction(options) { db in
                  let n = try db.execute("SELECT n FROM t")[0].decode("n", as: Int.self)
                  try db.execute("UPDATE t SET n = \(n + 1)")
                }
              }
            }
          }
          try await group.waitForAll()
        }
        let row = try await session.execute("SELECT n FROM t")[0]
        #expect(try row.decode("n", as: Int.self) == 20)
      }
    }

    private func withSession(
      _ body: @Sendable (Session, TestDatabase) async throws -> Void
    ) async throws {
      try await TestCluster.withDatabase { database in
        let session = Session(database.owner)
        try await session.execute("CREATE TABLE t (n bigint)")
        try await body(session, database)
      }
    }

    /// Asks again until the query finds something.
    private func until(_ query: SQL, _ database: TestDatabase) async throws {
      let observer = Session(database.superuser)
      while try await observer.execute(query).isEmpty {
        try await Task.sleep(for: .milliseconds(5))
      }
    }
  }
}
