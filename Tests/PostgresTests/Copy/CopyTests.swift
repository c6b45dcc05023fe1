import Foundation
import Postgres
import TestCluster
import Testing

extension DatabaseTests {
  @Suite struct Copying {
    @Test func thereAndBack() async throws {
      try await withTable { session in
        let ids = (0..<5000).map { _ in UUID() }
        let copied = try await session.transaction { db in
          try db.copyIn("t", columns: ["id", "number", "body", "bytes", "tags"]) { writer in
            for (number, id) in ids.enumerated() {
              try writer.write(
                id,
                number,
                number % 7 == 0 ? nil : "né \(number)\t\\",
                Data([0, 10, 92]),
                ["a", nil]
              )
            }
          }
        }
        #expect(copied == 5000)
        let read = try await session.transaction { db in
          var found: [UUID] = []
          try db.copyOut("SELECT id, number, body, bytes, tags FROM t ORDER BY number") { row in
            let number = try row.decode("number", as: Int.self)
            #expect(number == found.count)
            let body = number % 7 == 0 ? nil : "né \(number)\t\\"
            #expect(try row.decodeIfPresent("body", as: String.self) == body)
            #expect(try row.decode("bytes", as: Data.self) == Data([0, 10, 92]))
            #expect(try row.decode("tags", as: [String?].self) == ["a", nil])
            found.append(try row.decode("id"))
          }
          return found
        }
        #expect(read == ids)
      }
    }

    @Test func aWriterThatThrowsLeavesNothing() async throws {
      struct Refusal: Error {}
      try await withTable { session in
        await #expect(throws: Refusal.self) {
          try await session.withConnection { db in
            try db.copyIn("t", columns: ["id", "number"]) { writer in
              try writer.write(UUID(), 1)
              throw Refusal()
            }
          }
        }
        try await expectRows(0, session)
      }
    }

    @Test func theServersRefusalIsReported() async throws {
      try await withTable { session in
        let error = await #expect(throws: PostgresError.self) {
          try await session.transaction { db in
            try db.copyIn("t", columns: ["id", "number"]) { writer in
              let twice = UUID()
              for number in 0..<100_000 { try writer.write(twice, number) }
            }
          }
        }
        #expect(error?.state == .uniqueViolation)
        try await expectRows(0, session)
      }
    }

    @Test func aMissingTableIsReported() async throws {
      try await withTable { session in
        let error = await #expect(throws: PostgresError.self) {
          try await session.transaction { db in
            try db.copyIn("absent", columns: ["id"]) { try $0.write(row: [UUID()]) }
          }
        }
        #expect(error?.state == .undefinedTable)
      }
    }

    @Test func aReaderThatThrowsEndsTheQuery() async throws {
      struct Enough: Error {}
      try await withTable { session in
        await #expect(throws: Enough.self) {
          try await session.withConnection { db in
            try db.copyOut("SELECT generate_series(1, 100000000) AS n") { _ in throw Enough() }
          }
        }
        try await expectRows(0, session)
      }
    }

    @Test func anEmptyResultIsRead() async throws {
      try await withTable { session in
        let count = try await session.withConnection { db in
          try db.copyOut("SELECT * FROM t") { _ in Issue.record("a row") }
        }
        #expect(count == 0)
      }
    }

    private func withTable(_ body: @Sendable (Session) async throws -> Void) async throws {
      try await TestCluster.withDatabase { database in
        let session = Session(database.owner)
        try await session.execute(
          """
          CREATE TABLE t (
            id uuid PRIMARY KEY, number bigint NOT NULL, body text, bytes bytea, tags text[]
          )
          """
        )
        try await body(session)
      }
    }

    private func expectRows(_ expected: Int, _ session: Session) async throws {
      let row = try await session.execute("SELECT count(*) AS n FROM t")[0]
      #expect(try row.decode("n", as: Int.self) == expected)
    }
  }
}
