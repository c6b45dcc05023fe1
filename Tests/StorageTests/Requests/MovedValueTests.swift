import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing

extension DatabaseTests {
  /// A sealed value opens in its own place alone.
  @Suite("Moved values") struct MovedValueTests {
    private static let secret = "Zaphira"

    /// Changes made by somebody who can write to every table.
    static let changes: [SQL] = [
      // Between the columns of a row.
      "UPDATE subject_request SET requester_email = requester_name, email_hash = name_hash",
      // Between the rows of a case.
      """
      UPDATE event
      SET words = (SELECT words FROM event WHERE kind = 'noted' AND sequence = 4)
      WHERE kind = 'noted' AND sequence = 5
      """,
      // Between tables.
      """
      UPDATE event
      SET words = (SELECT requester_name FROM subject_request)
      WHERE kind = 'noted'
      """,
      // One bit.
      "UPDATE event SET words = set_byte(words, 20, get_byte(words, 20) # 1) WHERE kind = 'noted'",
      // Cut short.
      "UPDATE event SET words = substr(words, 1, 8) WHERE kind = 'noted'",
    ]

    @Test(arguments: changes) func doNotOpen(_ change: SQL) async throws {
      try await TestCluster.withDatabase { database in
        let words = StoredTenant.Words(name: Self.secret, email: "zaphira@example.org")
        let stored = try await StoredTenant("first", in: database, words: words)
        try await stored.record([Note("Zaphira called"), Note("Zaphira called again")])
        try await Session(database.superuser).execute(change)
        try await expectUnreadable(stored)
      }
    }

    @Test func doNotOpenInAnotherCase() async throws {
      try await TestCluster.withDatabase { database in
        let first = try await StoredTenant("first", in: database)
        let second = try await StoredTenant("second", in: database)
        try await Session(database.superuser).execute(
          """
          UPDATE subject_request AS r
          SET requester_name = o.requester_name
          FROM subject_request AS o
          WHERE r.id = \(first.request.id) AND o.id = \(second.request.id)
          """
        )
        try await expectUnreadable(first)
        // The key of another case is of no use either.
        try await Session(database.superuser).execute(
          """
          UPDATE vault.data_key AS k
          SET wrapped_key = o.wrapped_key
          FROM vault.data_key AS o
          WHERE k.owner_id = \(second.request.id) AND o.owner_id = \(first.request.id)
          """
        )
        try await expectUnreadable(second)
      }
    }

    @Test func aCaseWithoutItsKeyIsErased() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        let (tenant, reference) = (stored.tenant, stored.reference)
        try await stored.perform {
          try $0.execute(
            """
            DELETE FROM vault.data_key
            WHERE controller_id = \(tenant.id) AND owner_id = \(stored.request.id)
            """
          )
        }
        await #expect(throws: StorageError.erased(reference)) {
          try await stored.perform {
            _ = try LoadedCase.load(reference, of: tenant, for: .reading, from: $0)
          }
        }
        let listed = try await stored.perform {
          try RequestListing.read(.all, limit: 10, of: tenant, from: $0)
        }
        #expect(listed.map(\.reference) == [reference])
        #expect(listed.first?.requester == nil)
      }
    }

    private func expectUnreadable(_ stored: StoredTenant) async throws {
      let (tenant, reference) = (stored.tenant, stored.reference)
      let error = await #expect(throws: SealingError.self) {
        try await stored.perform {
          _ = try LoadedCase.load(reference, of: tenant, for: .reading, from: $0)
        }
      }
      var text = "\(String(describing: error)) \(String(reflecting: error))"
      dump(error, to: &text)
      #expect(!text.contains(Self.secret))
    }
  }
}
