import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

/// Days that an administrator adds and removes, and the open deadlines that they move.
@Suite("Changes of calendars", .cluster) struct LawCalendarTests {
  @Test func aLaterDayApplies() async throws {
    try await LawOffice.lend { law in
      let reference = try await law.log()
      let before = try await law.stored(reference)
      #expect(try before.due == LawOffice.day("2026-11-02"))
      let report = try await law.change(.holiday)
      #expect(report.requests == 1)
      #expect(report.counts[.waiting] == nil)
      let move = try #require(report.moves.first { $0.clock == .response })
      #expect(move.reference == reference)
      #expect(move.effect == .applied)
      #expect(move.old == before.due)
      let after = try await law.stored(reference)
      #expect(try after.due == LawOffice.day("2026-11-03"))
      #expect(move.new == after.due)
      #expect(after.calendar == before.calendar + "+1")
      #expect(try await law.count("deadline_change") == report.moves.count)
      #expect(try await law.proof().differences == [])
    }
  }

  @Test func aNewRequestFollowsTheChangedCalendar() async throws {
    try await LawOffice.lend { law in
      try await law.change(.holiday)
      let stored = try await law.stored(try await law.log())
      #expect(try stored.due == LawOffice.day("2026-11-03"))
    }
  }

  @Test func anEarlierDayWaitsForAPerson() async throws {
    try await LawOffice.lend { law in
      let reference = try await law.log()
      try await law.change(.holiday)
      let report = try await law.change(.workingDay)
      #expect(report.counts[.applied] == nil)
      #expect(report.counts[.waiting] == report.moves.count && report.moves.count > 0)
      let kept = try await law.stored(reference)
      #expect(try kept.due == LawOffice.day("2026-11-03"))
      #expect(kept.calendar.hasSuffix("+1"))
      #expect(kept.alarms == ["earlierDayWaits|2026-11-02|2026-11-03"])
      #expect(try await law.count("pending_deadline_change") == report.moves.count)
      // It is reported with its alarm, and what is kept is no difference.
      let filter = OpenDeadlines.Filter(clocks: [.response])
      let item = try #require(try await law.desk().reportDeadlines(filter).items.first)
      #expect(item.due == kept.due && item.alarms.count == 1)
      #expect(item.alarms[0].says.contains("the last day is Monday 2 November 2026 already"))
      let proof = try await law.proof()
      #expect(proof.differences == [])
      #expect(proof.waiting == report.moves.count)
    }
  }

  @Test func anEarlierDayAppliesWhenItIsAccepted() async throws {
    try await LawOffice.lend { law in
      let (reference, other) = (try await law.log(), try await law.log([.erasure]))
      try await law.change(.holiday)
      try await law.change(.workingDay)
      let report = try await law.desk().acceptEarlierDays([reference])
      #expect(report.counts[.accepted] == report.moves.count && report.moves.count > 0)
      let accepted = try await law.stored(reference)
      #expect(try accepted.due == LawOffice.day("2026-11-02"))
      #expect(accepted.calendar.hasSuffix("+2"))
      #expect(accepted.alarms == [])
      #expect(try await law.stored(other).due == LawOffice.day("2026-11-03"))
      await #expect(throws: LawChangeError.nothingWaits(reference)) {
        _ = try await law.desk().acceptEarlierDays([reference])
      }
      _ = try await law.desk().acceptEarlierDays(nil)
      #expect(try await law.stored(other).due == LawOffice.day("2026-11-02"))
      #expect(try await law.count("pending_deadline_change") == 0)
      #expect(try await law.proof().differences == [])
    }
  }

  @Test func aDayThatIsNoLongerEarlierWaitsNoMore() async throws {
    try await LawOffice.lend { law in
      let reference = try await law.log()
      try await law.change(.holiday)
      try await law.change(.workingDay)
      try await law.change(.holiday)
      #expect(try await law.count("pending_deadline_change") == 0)
      let stored = try await law.stored(reference)
      #expect(try stored.due == LawOffice.day("2026-11-03"))
      #expect(stored.alarms == [])
      #expect(try await law.proof().differences == [])
    }
  }

  @Test func whatWaitsOutlivesActsThatMoveNoClock() async throws {
    try await LawOffice.lend { law in
      let reference = try await law.log()
      try await law.change(.holiday)
      try await law.change(.workingDay)
      let kept = try await law.stored(reference)
      let waiting = try await law.count("pending_deadline_change")
      let outcome = try await law.desk().perform(Acknowledge(), on: reference, key: UUID())
      #expect(try await law.stored(reference) == kept)
      #expect(outcome.deadlines.contains { $0.due == kept.due && $0.clock == .response })
      #expect(try await law.count("pending_deadline_change") == waiting)
      #expect(try await law.proof().differences == [])
      // A reading that moves none of these clocks accepts nothing.
      var controller = try await law.desk().controller
      controller.profile.options = try DeadlineOptions(["hour_mode": "strict"])
      _ = try await law.office.set(controller, officer: law.officer)
      #expect(try await law.stored(reference) == kept)
    }
  }

  @Test func anActThatMovesAClockFollowsTheLawAsItIs() async throws {
    try await LawOffice.lend { law in
      let reference = try await law.log()
      try await law.change(.holiday)
      try await law.change(.workingDay)
      let ask = AskIdentity(ground: "The address is not the one on file.", timeliness: .timely)
      _ = try await law.desk().perform(ask, on: reference, key: UUID())
      let stored = try await law.stored(reference)
      #expect(stored.due == nil)
      #expect(stored.calendar.hasSuffix("+2"))
      #expect(try await law.proof().differences == [])
    }
  }

  @Test func aChangeThatChangesNothingIsRefused() async throws {
    try await LawOffice.lend { law in
      let (monday, christmas) = ("2026-11-02", "2026-12-25")
      await #expect(throws: LawChangeError.self) { try await law.change(.holiday, christmas) }
      let error = await #expect(throws: LawChangeError.self) {
        try await law.change(.workingDay, monday)
      }
      let day = try LawOffice.day(monday)
      #expect(error == .noHoliday(day, calendar: "NL"))
      #expect(try await law.count("calendar_change") == 0)
    }
  }

  @Test func everyOpenRequestOfManyIsComputedAnew() async throws {
    try await LawOffice.lend { law in
      for _ in 0..<3 { try await law.log() }
      try await law.multiply(by: 1100)
      let report = try await law.change(.holiday)
      #expect(report.requests == 1103)
      #expect(report.moves.count == RevisionReport.listed)
      let rows = try await Session(law.database.superuser).execute(
        """
        SELECT count(*) AS n
        FROM deadline
        WHERE clock = 'response' AND due_on = '2026-11-03' AND calendar LIKE '%+1'
        """
      )
      #expect(try rows.map { try $0.decode("n", as: Int.self) } == [1103])
      // A second run finds nothing to write.
      let again = try await law.desk().recomputeDeadlines()
      #expect(again.requests == 1103 && again.moves.isEmpty)
      #expect(try await law.count("deadline_change") == report.counts[.applied])
    }
  }
}
