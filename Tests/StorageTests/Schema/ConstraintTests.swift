import Postgres
import SubjectRequests
import TestCluster
import Testing

extension DatabaseTests {
  /// Each named check refuses what it should, whoever writes it.
  @Suite("Checks of the schema") struct ConstraintTests {
    @Test func eachRefusesWhatItShould() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        try await stored.record([Acknowledge()])
        let superuser = Session(database.superuser)
        for broken in BrokenRow.all {
          let error = await #expect(throws: PostgresError.self, "\(broken.check)") {
            try await superuser.transaction { try $0.execute(SQL(script: broken.sql)) }
          }
          #expect(error?.state == .checkViolation, "\(broken.sql)")
          #expect(error?.constraint == broken.check, "\(broken.sql)")
        }
      }
    }

    @Test func noneIsLeftOut() async throws {
      try await TestCluster.withDatabase { database in
        let named = try await Catalogue.checks(database)
        #expect(named == Set(BrokenRow.all.map(\.check)))
      }
    }

    /// What is right passes, so that the refusals above are due to what is wrong.
    @Test func whatIsRightPasses() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        let superuser = Session(database.superuser)
        for sql in BrokenRow.sound {
          try await superuser.transaction { try $0.execute(SQL(script: sql)) }
        }
        let rows = try await superuser.execute(
          "SELECT status FROM subject_request WHERE reference = \(stored.reference)"
        )
        #expect(try rows.map { try $0.decode("status") } == ["closed"])
      }
    }
  }
}
