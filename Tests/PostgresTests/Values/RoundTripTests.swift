import Foundation
import Postgres
import TestCluster
import Testing

extension DatabaseTests {
  @Suite struct RoundTrip {
    @Test func integers() async throws {
      try await check([Int.min, -1, 0, 1, .max] + random(of: Int.self))
      try await check([Int64.min, 0, .max] + random(of: Int64.self))
      try await check([Int32.min, 0, .max] + random(of: Int32.self))
      try await check([Int16.min, 0, .max] + random(of: Int16.self))
    }

    @Test func numbersAndFlags() async throws {
      try await check([true, false])
      try await check([
        0, -0.0, 1.5, .pi, .infinity, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude,
      ])
    }

    @Test func texts() async throws {
      let scalars = (0..<200).map { _ in
        String(
          String.UnicodeScalarView(
            (0..<Int.random(in: 0...40)).compactMap { _ in
              Unicode.Scalar(UInt32.random(in: 1...0x10FFFF))
            }
          )
        )
      }
      try await check(["", "NULL", "a'b\"c\\d$1\n\t", "Ünïcødé 👩‍👩‍👧‍👦 العربية", "{a,b}"] + scalars)
    }

    @Test func identifiersAndBytes() async throws {
      try await check((0..<100).map { _ in UUID() })
      let chunks = (0..<100).map { _ in
        Data((0..<Int.random(in: 0...300)).map { _ in UInt8.random(in: 0...255) })
      }
      try await check([Data(), Data([0]), Data(0...255)] + chunks)
    }

    @Test func instantsAndDays() async throws {
      let instants = (0..<200).map { _ in
        Int64.random(in: -200_000_000_000_000_000...9_000_000_000_000_000_000)
      }
      try await check(([0, 1, -1] + instants).map(Timestamp.init(microsecondsSince1970:)))
      let days = (0..<200).map { _ in Int.random(in: -2_000_000...2_000_000_000) }
      try await check(([0, 1, -1] + days).map(PostgresDate.init(daysSince1970:)))
      try await check([
        PostgresInterval(), PostgresInterval(months: 1, days: -2, microseconds: 3_000_000),
        PostgresInterval(months: .max, days: .min, microseconds: .max),
      ])
    }

    @Test func documents() async throws {
      try await check([#"{"a": [1, null, "ü"]}"#, "null", "[]"].map(PostgresJSON.init(text:)))
    }

    @Test func arraysOfEveryScalar() async throws {
      try await check([[Int](), [.min, .max], random(of: Int.self)])
      try await check([[1, nil, 3], [nil], [Int32?]()])
      try await check([["a", nil, "", "NULL", "{\"x\",y}"], [String?]()])
      try await check([[Data([0, 255]), nil], [Data?]()])
      try await check([[UUID(), nil], [UUID?]()])
      try await check([[true, nil, false]])
      try await check([[1.5, nil]])
      try await check([[PostgresJSON(text: "[1]"), nil]])
      try await check([[Timestamp(microsecondsSince1970: 5), nil]])
      try await check([[PostgresDate(daysSince1970: 5), nil]])
      try await check([[PostgresInterval(days: 1), nil]])
    }

    @Test func aLargeAttachment() async throws {
      let attachment = Data(count: 50 << 20)
      try await check([attachment])
    }

    @Test func nullsKeepTheirType() async throws {
      try await TestCluster.withDatabase { database in
        let row = try await Session(database.program).execute(
          "SELECT \(nil as UUID?) AS id, pg_typeof(\(nil as [Int]?))::text AS type"
        )[0]
        #expect(try row.decodeIfPresent("id", as: UUID.self) == nil)
        #expect(try row.decode("type", as: String.self) == "bigint[]")
      }
    }

    /// Sends each value and expects it back, equal in Swift and to the server's own reading.
    private func check<Value: PostgresValue & Equatable>(_ values: [Value]) async throws {
      try await TestCluster.withDatabase { database in
        try await Session(database.program).transaction { db in
          for value in values {
            let row = try db.execute("SELECT \(value) AS value")[0]
            #expect(try row.decode("value", as: Value.self) == value)
          }
        }
      }
    }

    private func random<Number: FixedWidthInteger>(of type: Number.Type) -> [Number] {
      (0..<100).map { _ in Number.random(in: .min ... .max) }
    }
  }
}
