import Postgres
import Synchronization
import TestCluster
import Testing

private final class Journal: Sendable {
  private let noted = Mutex([Int]())

  var entries: [Int] { noted.withLock { $0 } }

  func note(_ entry: Int) {
    noted.withLock { $0.append(entry) }
  }
}

extension DatabaseTests {
  @Suite struct Pools {
    @Test func neverLendsMoreThanItsLimit() async throws {
      try await TestCluster.withDatabase { database in
        let pool = Pool(database.program, limits: Pool.Limits(sessions: 3))
        let backends = try await withThrowingTaskGroup { group in
          for _ in 0..<60 {
            group.addTask {
              let row = try await pool.withSession { session in
                try await session.execute("SELECT pg_backend_pid() AS pid")[0]
              }
              return try row.decode("pid", as: Int.self)
            }
          }
          return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(backends.count <= 3)
        let load = await pool.load
        #expect(load.lent == 0)
        #expect(load.waiting == 0)
        #expect(load.idle <= 3)
        await pool.close()
      }
    }

    @Test func servesInTheOrderOfAsking() async throws {
      try await TestCluster.withDatabase { database in
        let pool = Pool(database.program, limits: Pool.Limits(sessions: 1))
        let order = Journal()
        try await withThrowingTaskGroup { group in
          try await pool.withSession { _ in
            for number in 0..<10 {
              group.addTask {
                try await pool.withSession { _ in order.note(number) }
              }
              try await reach(pool) { $0.waiting == number + 1 }
            }
          }
          try await group.waitForAll()
        }
        #expect(order.entries == Array(0..<10))
      }
    }

    @Test func waitsOnlySoLong() async throws {
      try await TestCluster.withDatabase { database in
        let limit = Duration.milliseconds(30)
        let pool = Pool(database.program, limits: Pool.Limits(sessions: 1, wait: limit))
        try await pool.withSession { _ in
          await #expect(throws: PostgresError.poolExhausted(waited: limit)) {
            try await pool.withSession { _ in _ = Issue.record("a second session") }
          }
        }
        #expect(await pool.load.waiting == 0)
        try await pool.withSession { _ = try await $0.execute("SELECT 1") }
      }
    }

    @Test func aCancelledWaiterLeavesTheLine() async throws {
      try await TestCluster.withDatabase { database in
        let pool = Pool(database.program, limits: Pool.Limits(sessions: 1))
        try await pool.withSession { _ in
          try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<5 {
              group.addTask {
                try await pool.withSession { _ in _ = Issue.record("a second session") }
              }
            }
            try await reach(pool) { $0.waiting == 5 }
            group.cancelAll()
            for _ in 0..<5 {
              await #expect(throws: PostgresError.cancelled) { try await group.next() }
            }
          }
          #expect(await pool.load.waiting == 0)
        }
        try await pool.withSession { _ = try await $0.execute("SELECT 1") }
        #expect(await pool.load == Pool.Load(lent: 0, idle: 1, waiting: 0))
      }
    }

    @Test func noPlaceIsLostUnderCancellation() async throws {
      try await TestCluster.withDatabase { database in
        let pool = Pool(
          database.program,
          limits: Pool.Limits(sessions: 2, wait: .milliseconds(20))
        )
        await withTaskGroup(of: Void.self) { group in
          for number in 0..<200 {
            group.addTask {
              await withTaskGroup(of: Void.self) { inner in
                inner.addTask {
                  _ = try? await pool.withSession { try await $0.execute("SELECT 1") }
                }
                if number.isMultiple(of: 3) { inner.cancelAll() }
              }
            }
          }
        }
        let load = await pool.load
        #expect(load.lent == 0)
        #expect(load.waiting == 0)
        try await pool.withSession { _ = try await $0.execute("SELECT 1") }
      }
    }

    @Test func aLostSessionIsReplaced() async throws {
      try await TestCluster.withDatabase { database in
        let pool = Pool(database.program, limits: Pool.Limits(sessions: 1))
        try await pool.withSession { _ = try await $0.execute("SELECT 1") }
        let observer = Session(database.superuser)
        try await observer.execute(
          """
          SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
          WHERE datname = \(database.name) AND usename = \(TestCluster.programRole)
          """
        )
        try await pool.withSession { _ = try await $0.execute("SELECT 1") }
        await #expect(throws: PostgresError.self) {
          try await pool.withSession {
            try await $0.execute("SELECT pg_terminate_backend(pg_backend_pid())")
          }
        }
        try await pool.withSession { _ = try await $0.execute("SELECT 1") }
      }
    }

    @Test func oldSessionsAreClosed() async throws {
      try await TestCluster.withDatabase { database in
        let pool = Pool(
          database.program,
          limits: Pool.Limits(sessions: 1, lifetime: .zero)
        )
        var pids = Set<Int>()
        for _ in 0..<3 {
          let row = try await pool.withSession { session in
            try await session.execute("SELECT pg_backend_pid() AS pid")[0]
          }
          pids.insert(try row.decode("pid"))
        }
        #expect(pids.count == 3)
      }
    }

    @Test func aClosedPoolRefuses() async throws {
      try await TestCluster.withDatabase { database in
        let pool = Pool(database.program, limits: Pool.Limits(sessions: 1))
        try await pool.withSession { _ in
          try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.withSession { _ in } }
            try await reach(pool) { $0.waiting == 1 }
            await pool.close()
            await #expect(throws: PostgresError.poolClosed) { try await group.next() }
          }
        }
        await #expect(throws: PostgresError.poolClosed) { try await pool.withSession { _ in } }
        #expect(await pool.load == Pool.Load(lent: 0, idle: 0, waiting: 0))
      }
    }

    private func reach(_ pool: Pool, _ condition: (Pool.Load) -> Bool) async throws {
      while !condition(await pool.load) { try await Task.sleep(for: .milliseconds(5)) }
    }
  }
}
