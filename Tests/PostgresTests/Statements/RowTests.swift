import Foundation
import Postgres
import TestCluster
import Testing

private enum State: String, PostgresRepresentable {
  case open
  case closed
}

extension DatabaseTests {
  @Suite struct Rows {
    @Test func readsWhatTheServerComputes() async throws {
      try await withRow(
        """
        SELECT count(*) AS n, sum(x) AS total, avg(x) AS mean, sum(-x * 1e20) AS large,
          0.00012::numeric AS small, 'abc'::varchar(5) AS short, 'n'::name AS name,
          1::smallint AS narrow, 1.5::real AS single, '{"a":1}'::json AS json, 'a'::"char" AS letter
        FROM generate_series(1, 4) x
        """
      ) { row throws in
        #expect(try row.decode("n", as: Int.self) == 4)
        #expect(try row.decode("total", as: Int.self) == 10)
        #expect(try row.decode("mean", as: Double.self) == 2.5)
        #expect(try row.decode("large", as: String.self) == "-1000000000000000000000")
        #expect(try row.decode("small", as: String.self) == "0.00012")
        #expect(try row.decode("short", as: String.self) == "abc")
        #expect(try row.decode("name", as: String.self) == "n")
        #expect(try row.decode("narrow", as: Int.self) == 1)
        #expect(try row.decode("single", as: Double.self) == 1.5)
        #expect(try row.decode("json", as: PostgresJSON.self).text == #"{"a":1}"#)
        #expect(try row.decode("letter", as: String.self) == "a")
        #expect(row.columns.first == "n")
      }
    }

    @Test func saysWhatIsWrong() async throws {
      try await withRow("SELECT 'x' AS a, NULL::int AS b, 300000 AS c, array[1, NULL] AS d") {
        row throws in
        #expect(throws: PostgresError.missingColumn("z")) { try row.decode("z", as: Int.self) }
        #expect(throws: PostgresError.unexpectedNull(column: "b")) {
          try row.decode("b", as: Int.self)
        }
        #expect(try row.decodeIfPresent("b", as: Int.self) == nil)
        #expect(throws: PostgresError.undecodable(column: "a", type: "Int")) {
          try row.decode("a", as: Int.self)
        }
        #expect(throws: PostgresError.undecodable(column: "c", type: "Int16")) {
          try row.decode("c", as: Int16.self)
        }
        #expect(throws: PostgresError.undecodable(column: "d", type: "Array<Int>")) {
          try row.decode("d", as: [Int].self)
        }
      }
    }

    @Test func typesOfTheCallersOwn() async throws {
      try await withRow("SELECT \(State.open) AS state, \([State.open, nil]) AS states, 'x' AS odd")
      { row throws in
        #expect(try row.decode("state", as: State.self) == .open)
        #expect(try row.decode("states", as: [State?].self) == [.open, nil])
        #expect(throws: PostgresError.undecodable(column: "odd", type: "State")) {
          try row.decode("odd", as: State.self)
        }
      }
    }

    @Test func rowsWithoutFieldsAreRows() async throws {
      try await TestCluster.withDatabase { database in
        let session = Session(database.program)
        let three = try await session.execute("SELECT FROM generate_series(1, 3)")
        let none = try await session.execute("SELECT FROM generate_series(1, 0)")
        #expect(three.count == 3)
        #expect(none.isEmpty)
      }
    }

    @Test func numbersOfManyDigits() async throws {
      try await TestCluster.withDatabase { database in
        try await Session(database.program).transaction { db in
          for _ in 0..<200 {
            let number = Decimal(
              sign: Bool.random() ? .plus : .minus,
              exponent: Int.random(in: -12...6),
              significand: Decimal(Int.random(in: 0...Int.max))
            )
            let row = try db.execute(
              "SELECT \("\(number)")::numeric AS n, (\("\(number)")::numeric)::text AS text"
            )[0]
            #expect(
              try row.decode("n", as: String.self) == row.decode("text", as: String.self)
            )
          }
        }
      }
    }

    @Test func instantsDoNotDependOnTheServersZone() async throws {
      try await TestCluster.withDatabase { database in
        let row = try await Session(database.program).transaction { db in
          try db.execute("SET LOCAL timezone = 'Asia/Kathmandu'")
          try db.execute("SET LOCAL datestyle = 'German'")
          return try db.execute(
            "SELECT '2026-03-29T01:30:00.5Z'::timestamptz AS t, '2024-02-29'::date AS d"
          )[0]
        }
        let instant = try row.decode("t", as: Timestamp.self)
        #expect(instant.description == "2026-03-29T01:30:00.500000Z")
        let day = try row.decode("d", as: PostgresDate.self)
        #expect(day == PostgresDate(year: 2024, month: 2, day: 29))
        #expect(day.description == "2024-02-29")
        #expect(PostgresDate(year: 2025, month: 2, day: 29) == nil)
      }
    }

    @Test func daysAgreeWithTheServersCalendar() async throws {
      try await TestCluster.withDatabase { database in
        try await Session(database.program).transaction { db in
          for _ in 0..<200 {
            let days = Int.random(in: -700_000...2_900_000)
            let day = PostgresDate(daysSince1970: days)
            let (year, month, number) = day.components
            let row = try db.execute(
              """
              SELECT extract(year FROM \(day))::int AS y, extract(month FROM \(day))::int AS m,
                extract(day FROM \(day))::int AS d
              """
            )[0]
            #expect(try row.decode("y", as: Int.self) == year)
            #expect(try row.decode("m", as: Int.self) == month)
            #expect(try row.decode("d", as: Int.self) == number)
            #expect(PostgresDate(year: year, month: month, day: number) == day)
          }
        }
      }
    }

    private func withRow(_ sql: SQL, _ body: @Sendable (Row) throws -> Void) async throws {
      try await TestCluster.withDatabase { database in
        try await body(Session(database.program).execute(sql)[0])
      }
    }
  }
}
