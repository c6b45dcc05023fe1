import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Letters to sort in the database") struct SortingStorageTests {
    private static let moment = Instant(secondsSince1970: 1_793_610_000)

    @Test func aLetterIsKeptOnceAndOpensAsItWas() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        let tenant = stored.tenant
        let first = try StoredTenant.toSort("Erase me, or not", at: Self.moment)
        let again = try StoredTenant.toSort("Erase me, or not", at: Self.moment)
        let id = try await stored.perform { try first.keep(for: tenant, in: $0) }
        #expect(try await stored.perform { try again.keep(for: tenant, in: $0) } == id)
        let message = try await stored.perform { connection in
          let letter = try LetterToSort.load(id, of: tenant.id, for: .reading, from: connection)
          #expect(letter?.receipt == Receipt(Self.moment, .receivedField))
          #expect(letter?.reading == LetterToSort.Reading(.other, .unsure))
          return try letter?.message(of: tenant, from: connection)
        }
        #expect(message == Array("Erase me, or not".utf8))
        let waiting = try await stored.perform {
          try LetterToSort.countWaiting(of: tenant.id, from: $0)?.count
        }
        #expect(waiting == 2)
      }
    }

    @Test func noRequestDestroysTheMessageAndItsKeyAndKeepsTheReasonSealed() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        let tenant = stored.tenant
        let new = try StoredTenant.toSort("Our autumn offers", at: Self.moment)
        let officer = try #require(Handle("j.devries"))
        let id = try await stored.perform { try new.keep(for: tenant, in: $0) }
        let before = try await Self.key(of: id, in: database)
        let settling = LetterSettling(
          .noRequest(reason: "an advertisement"),
          at: Self.moment,
          by: officer,
          key: UUID()
        )
        try await stored.perform { connection in
          let letter = try LetterToSort.load(id, of: tenant.id, for: .changing, from: connection)
          try letter?.settle(settling, of: tenant, in: connection)
        }
        try await stored.perform { connection in
          let found = try LetterToSort.load(id, of: tenant.id, for: .reading, from: connection)
          let letter = try #require(found)
          #expect(try letter.message(of: tenant, from: connection) == nil)
          #expect(try letter.reason(of: tenant, from: connection) == "an advertisement")
          guard case .settled(let settlement) = letter.state else {
            Issue.record("it waits")
            return
          }
          #expect(settlement.finding == .noRequest)
          #expect(settlement.by == officer)
          #expect(try SortingFlaws.read(id, of: tenant, from: connection).isEmpty)
        }
        let after = try await Self.key(of: id, in: database)
        #expect(after != before)
      }
    }

    @Test func aWaitingLetterCannotBeDeleted() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        let deleted = try await stored.perform {
          try $0.execute("DELETE FROM letter_to_sort RETURNING id").count
        }
        #expect(deleted == 0)
        let error = await #expect(throws: PostgresError.self) {
          try await stored.perform {
            try $0.execute("UPDATE letter_to_sort SET received_at = recorded_at")
          }
        }
        #expect(error?.state == .insufficientPrivilege)
      }
    }

    @Test func whatDoesNotOpenIsFound() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        let tenant = stored.tenant
        let superuser = Session(database.superuser)
        let ids = try await stored.perform { try SortingFlaws.sealed(of: tenant.id, from: $0) }
        let id = try #require(ids.first)
        func flaws() async throws -> [EnclosureFlaw] {
          try await stored.perform { try SortingFlaws.read(id, of: tenant, from: $0) }
        }
        #expect(try await flaws().isEmpty)
        try await superuser.execute("UPDATE letter_to_sort SET octets = octets + 1")
        #expect(try await flaws().map(\.field) == ["letter_to_sort.\(id).octets"])
        try await superuser.execute("UPDATE letter_to_sort SET content = '\\x00'")
        #expect(try await flaws().map(\.field) == ["letter_to_sort.\(id)"])
      }
    }

    /// The wrapped data key of a letter.
    private static func key(
      of id: Identifier<LetterToSort>,
      in database: TestDatabase
    ) async throws -> Data {
      let rows = try await Session(database.superuser).execute(
        "SELECT wrapped_key FROM vault.data_key WHERE owner_id = \(id)"
      )
      return try #require(rows.first).decode("wrapped_key")
    }
  }
}
