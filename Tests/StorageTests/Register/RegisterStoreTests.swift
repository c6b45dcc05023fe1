import Foundation
import Postgres
import Register
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("The register in the database") struct RegisterStoreTests {
    /// Keeps a second version of the record that every stored tenant has.
    private func change(_ stored: StoredTenant) async throws {
      let tenant = stored.tenant
      try await stored.perform { connection in
        let first = try #require(
          try RegisterStore.read(
            .one(.activity, label: "payroll"),
            of: tenant,
            for: .changing,
            from: connection
          ).first
        )
        let second = StoredRecord(
          id: first.id,
          kind: first.kind,
          label: first.label,
          version: 2,
          recorded: first.recorded.adding(hours: 1),
          by: first.by,
          reason: StoredRegister.reason,
          record: Array(#"{"name": "Marmalade"}"#.utf8)
        )
        try RegisterStore.add(
          second,
          deriving: RecordDerivation(reviews: []),
          of: tenant,
          to: connection
        )
      }
    }

    @Test func everyVersionIsReadAsItWasKept() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        try await change(stored)
        let tenant = stored.tenant
        let (history, newest, reviews) = try await stored.perform { connection in
          (
            try RegisterStore.read(
              .history(.activity, label: "payroll"),
              of: tenant,
              from: connection
            ),
            try RegisterStore.read(.newest(.activity), of: tenant, from: connection),
            try ReviewListing.read(
              until: nil,
              asOf: try #require(CalendarDate(iso8601: "2026-11-02")),
              of: tenant.id,
              from: connection
            )
          )
        }
        #expect(history.map(\.version) == [1, 2])
        #expect(history.map(\.reason) == [nil, StoredRegister.reason])
        #expect(history.first?.record == Array(StoredRegister.record.utf8))
        #expect(newest.map(\.version) == [2])
        // What is derived is that of the newest version alone.
        #expect(reviews.isEmpty)
      }
    }

    @Test func nothingThatPeopleWriteIsInTheClear() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        try await change(stored)
        let superuser = Session(database.superuser)
        var dump = ""
        for table in try await Catalogue.tables(database) {
          dump += try await superuser.execute(
            "SELECT t::text AS line FROM \(table.identifier) AS t"
          ).map { try $0.decode("line", as: String.self) }.joined(separator: "\n")
        }
        #expect(dump.contains("payroll"))
        for canary in ["armalade", "Quillon", "quillon", "Featherby", "Peregrine"] {
          #expect(!dump.contains(canary))
          let hex = canary.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
          #expect(!dump.contains(hex.joined()))
        }
      }
    }

    @Test func aRecordWhoseKeyIsGoneIsErased() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        let tenant = stored.tenant
        try await stored.perform { connection in
          try connection.execute(
            """
            DELETE FROM vault.data_key
            WHERE
              controller_id = \(tenant.id)
              AND owner_id IN (SELECT id FROM register_entry WHERE controller_id = \(tenant.id))
            """
          )
        }
        await #expect(throws: StorageError.recordErased("payroll")) {
          _ = try await stored.perform {
            try RegisterStore.read(.newest(.activity), of: tenant, from: $0)
          }
        }
      }
    }

    @Test func aVersionMovedToAnotherRecordDoesNotOpen() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        try await change(stored)
        let tenant = stored.tenant
        try await Session(database.superuser).execute(
          """
          UPDATE register_version AS v
          SET record = (
            SELECT o.record
            FROM register_version AS o
            WHERE o.controller_id = v.controller_id AND o.entry_id = v.entry_id AND o.version = 1
          )
          WHERE v.version = 2
          """
        )
        await #expect(throws: SealingError.self) {
          _ = try await stored.perform {
            try RegisterStore.read(.newest(.activity), of: tenant, from: $0)
          }
        }
      }
    }
  }
}
