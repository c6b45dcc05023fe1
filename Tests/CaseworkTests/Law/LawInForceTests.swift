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

  @Test func aChangeWaitsForWhatIsBeingWritten() async throws {
    try await LawOffice.lend { law in
      let tenant = try await law.desk().controller.id
      let holder = Session(law.database.program)
      let (held, signal) = AsyncStream.makeStream(of: Void.self)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          for await _ in held { break }
          try await law.change(.holiday)
        }
        try await holder.transaction(
          settings: [LocalSetting("habeas.controller", tenant.rawValue)]
        ) { connection in
          defer { signal.finish() }
          _ = try LawVersion.hold(of: tenant, in: connection)
          signal.yield()
          while try Self.waiting(connection) == 0 {}
          let changes = try connection.execute("SELECT FROM calendar_change")
          #expect(changes.isEmpty)
        }
        try await group.waitForAll()
      }
      #expect(try await law.count("calendar_change") == 1)
    }
  }

  /// How many wait for the law of a controller in this database.
  private static func waiting(_ connection: Connection) throws -> Int {
    let rows = try connection.execute(
      """
      SELECT count(*) AS n
      FROM pg_locks AS l
      JOIN pg_database AS d ON d.oid = l.database
      WHERE l.locktype = 'advisory' AND NOT l.granted AND d.datname = current_database()
      """
    )
    return try rows.first?.decode("n") ?? 0
  }
}
