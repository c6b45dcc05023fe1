import Foundation
import Postgres
import TestCluster
import Testing

extension DatabaseTests {
  @Suite struct Pipelines {
    @Test func resultsComeInOrder() async throws {
      try await withTable { session in
        let results = try await session.transaction { db in
          try db.pipeline {
            "INSERT INTO t VALUES (\(1), 'a'), (\(2), 'b')"
            for number in 3...100 { "INSERT INTO t VALUES (\(number), \("\(number)"))" }
            "SELECT count(*) AS n FROM t"
            "DELETE FROM t WHERE id > \(50)"
          }
        }
        #expect(results.count == 101)
        #expect(results[0].affectedRows == 2)
        #expect(try results[99].rows[0].decode("n", as: Int.self) == 100)
        #expect(results[100].affectedRows == 50)
      }
    }

    @Test func theFirstFailureIsExactAndTheRestAborted() async throws {
      try await withTable { session in
        let outcomes = try await session.withConnection { db in
          try db.pipelineOutcomes([
            "INSERT INTO t VALUES (1, 'a')", "INSERT INTO t VALUES (1, 'b')",
            "INSERT INTO t VALUES (2, 'c')", "SELECT 1 / 0",
          ])
        }
        #expect(throws: Never.self) { try outcomes[0].get() }
        let error = #expect(throws: PostgresError.self) { try outcomes[1].get() }
        #expect(error?.state == .uniqueViolation)
        #expect(error?.constraint == "t_pkey")
        #expect(throws: PostgresError.pipelineAborted) { try outcomes[2].get() }
        #expect(throws: PostgresError.pipelineAborted) { try outcomes[3].get() }
        try await expectRows(0, session)
      }
    }

    @Test func aTransactionInOneRoundTrip() async throws {
      try await withTable { session in
        let controller = UUID()
        let results = try await session.pipelinedTransaction(
          settings: [LocalSetting("habeas.controller", controller)],
          statements: [
            "INSERT INTO t VALUES (\(1), current_setting('habeas.controller'))",
            "SELECT body FROM t",
          ]
        )
        #expect(
          try results[1].rows[0].decode("body", as: String.self)
            == controller.uuidString.lowercased()
        )
        try await expectRows(1, session)
        let after = try await session.execute(
          "SELECT nullif(current_setting('habeas.controller', true), '') AS c"
        )[0]
        #expect(try after.decodeIfPresent("c", as: String.self) == nil)
      }
    }

    @Test func aFailureUndoesThePipelinedTransaction() async throws {
      try await withTable { session in
        let error = await #expect(throws: PostgresError.self) {
          try await session.pipelinedTransaction(statements: [
            "INSERT INTO t VALUES (1, 'a')", "INSERT INTO t VALUES (2, NULL)",
            "INSERT INTO t VALUES (3, 'c')",
          ])
        }
        #expect(error?.state == .notNullViolation)
        try await expectRows(0, session)
      }
    }

    @Test func aRefusedSettingIsReported() async throws {
      try await withTable { session in
        let error = await #expect(throws: PostgresError.self) {
          try await session.transaction(settings: [LocalSetting("no_such_setting", true)]) { db in
            try db.execute("INSERT INTO t VALUES (1, 'a')")
          }
        }
        #expect(error?.state == .undefinedObject)
        try await expectRows(0, session)
      }
    }

    @Test func largeAnswersAndQuestionsDoNotBlockEachOther() async throws {
      try await withTable { session in
        let bytes = Data(count: 1 << 20)
        let results = try await session.pipeline(
          (0..<40).map { _ in "SELECT \(bytes) AS bytes" }
        )
        #expect(results.count == 40)
        #expect(try results[39].rows[0].decode("bytes", as: Data.self) == bytes)
      }
    }

    private func withTable(_ body: @Sendable (Session) async throws -> Void) async throws {
      try await TestCluster.withDatabase { database in
        let session = Session(database.owner)
        try await session.execute("CREATE TABLE t (id bigint PRIMARY KEY, body text NOT NULL)")
        try await body(session)
      }
    }

    private func expectRows(_ expected: Int, _ session: Session) async throws {
      let row = try await session.execute("SELECT count(*) AS n FROM t")[0]
      #expect(try row.decode("n", as: Int.self) == expected)
    }
  }
}
