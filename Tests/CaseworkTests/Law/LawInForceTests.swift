import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

/// A desk that was opened before a change of law follows the law as it is.
@Suite("The law in force", .cluster) struct LawInForceTests {
  @Test func aDeskFollowsACalendarThatChangedSince() async throws {
    try await LawOffice.lend { law in
      let desk = try await law.desk()
      let before = try await law.log()
      try await law.change(.holiday)
      let draft = try LawOffice.draft()
      let logged = try await desk.log(draft, key: UUID()).reference
      #expect(try await law.stored(logged).due == LawOffice.day("2026-11-03"))
      let ask = AskIdentity(ground: "The address is not the one on file.", timeliness: .timely)
      _ = try await desk.perform(ask, on: before, key: UUID())
      let outcome = try await desk.perform(ConfirmIdentity(), on: before, key: UUID())
      let response = try #require(outcome.deadlines.first { $0.clock == .response })
      #expect(try response.due == LawOffice.day("2026-11-03"))
      #expect(try await law.proof().differences == [])
    }
  }

  @Test func aDeskFollowsAProfileThatChangedSince() async throws {
    try await LawOffice.lend { law in
      let desk = try await law.desk()
      var controller = desk.controller
      controller.profile.options = try DeadlineOptions(["target_days": "7"])
      _ = try await law.office.set(controller, officer: law.officer)
      let logged = try await desk.log(LawOffice.draft(), key: UUID()).reference
      let rows = try await Session(law.database.superuser).execute(
        "SELECT DISTINCT target_on FROM deadline WHERE reference = \(logged)"
      )
      let targets = try rows.map { try $0.decode("target_on", as: CalendarDate.self) }
      #expect(try targets == [LawOffice.day("2026-10-08")])
    }
  }

  @Test func aLoadFollowsACalendarThatChangedSince() async throws {
    try await LawOffice.lend { law in
      let desk = try await law.desk()
      try await law.change(.holiday)
      let file = Array("right,received\naccess,2026-10-01T09:00:00Z\n".utf8)
      #expect(try await DatabaseTests.BulkCSVTests.load(file, desk).logged == 1)
      #expect(try await law.proof().differences == [])
    }
  }

  /// What is being written by the law as it was is waited for before dates are computed anew;
  /// others act by the new law meanwhile.
  @Test func computingAnewWaitsForWhatIsBeingWritten() async throws {
    try await LawOffice.lend { law in
      let before = try await law.log()
      let tenant = try await law.desk().controller.id
      let holder = Session(law.database.program)
      let (held, hold) = AsyncStream.makeStream(of: Void.self)
      let (waited, wait) = AsyncStream.makeStream(of: Void.self)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          for await _ in held {}
          try await law.change(.holiday)
        }
        group.addTask {
          for await _ in waited {}
          let meanwhile = try await law.log()
          #expect(try await law.stored(meanwhile).due == LawOffice.day("2026-11-03"))
        }
        try await holder.transaction(
          settings: [LocalSetting("habeas.controller", tenant.rawValue)]
        ) { connection in
          defer {
            hold.finish()
            wait.finish()
          }
          let present = try LawVersion.read(of: tenant, from: connection)
          #expect(try present.hold(of: tenant, in: connection))
          hold.finish()
          while try Self.count(Self.waiting, connection) == 0 {}
          wait.finish()
          while try Self.count("SELECT count(*) AS n FROM subject_request", connection) == 1 {}
          #expect(try Self.count(Self.unfinished, connection) == 1)
          #expect(try !present.hold(of: tenant, in: connection))
        }
        try await group.waitForAll()
      }
      #expect(try await law.stored(before).due == LawOffice.day("2026-11-03"))
      #expect(try await law.count("law_version") == 1)
      #expect(try await law.proof().differences == [])
    }
  }

  /// How many wait for the transaction that asks.
  private static let waiting: SQL = """
    SELECT count(*) AS n
    FROM pg_locks
    WHERE
      locktype = 'transactionid' AND NOT granted AND transactionid = pg_current_xact_id()::xid
    """

  private static let unfinished: SQL = """
    SELECT count(*) AS n FROM deadline_revision WHERE finished_at IS NULL
    """

  private static func count(_ query: SQL, _ connection: Connection) throws -> Int {
    try connection.execute(query).first?.decode("n") ?? 0
  }
}
