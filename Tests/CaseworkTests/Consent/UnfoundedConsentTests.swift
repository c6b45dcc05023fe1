import Casework
import Foundation
import Postgres
import Records
import Register
import Storage
import SubjectRequests
import Synchronization
import TestCluster
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  /// What says that a consent was there is not taken where none is known.
  @Suite("Unfounded events of consent") struct UnfoundedConsentTests {
    private func load(_ rows: [String], _ desk: Desk) async throws -> BulkReport {
      let path = FileManager.default.temporaryDirectory.path + "/habeas-\(UUID()).csv"
      let header = "principal,purpose,event,occurred,notice,expression,expires,reason"
      let text = ([header] + rows).joined(separator: "\n") + "\n"
      try Data(text.utf8).write(to: URL(filePath: path))
      defer { try? FileManager.default.removeItem(atPath: path) }
      var loader = try await ConsentLoader(desk, kind: Samples.label("email"), mode: .recording)
      return try await loader.load(csv: try #require(FileHandle(forReadingAtPath: path))) { _ in }
    }

    @Test func whatWasNeverGivenIsNeitherRenewedNorEnded() async throws {
      try await ConsentOffice.lend { sample in
        let desk = sample.desk
        let happenings: [ConsentHappening] = [
          .renewed(try ConsentOffice.statement()), .expired, .invalidated(reason: "No notice"),
        ]
        for happening in happenings {
          let draft = try ConsentOffice.draft(happening)
          await #expect(throws: ConsentRefusal.nothingToFollow(happening.kind)) {
            _ = try await desk.record(draft, key: UUID())
          }
          await #expect(throws: ConsentRefusal.nothingToFollow(happening.kind)) {
            _ = try await desk.record(draft, once: UUID())
          }
        }
        #expect(try await sample.count("consent_event") == 0)
      }
    }

    @Test func whatIsOverIsGivenAnewAndNotRenewed() async throws {
      try await ConsentOffice.lend { sample in
        let desk = sample.desk
        let given = SampleOffice.now.adding(hours: -9)
        let end = SampleOffice.now.adding(hours: -5)
        func record(_ happening: ConsentHappening, _ hours: Int) async throws {
          let occurred = SampleOffice.now.adding(hours: hours)
          let draft = try ConsentOffice.draft(happening, occurred: occurred)
          _ = try await desk.record(draft, key: UUID())
        }
        let statement = try ConsentOffice.statement(expires: end)
        let draft = try ConsentOffice.draft(.given(statement), occurred: given)
        _ = try await desk.record(draft, key: UUID())
        let renewal = ConsentHappening.renewed(try ConsentOffice.statement())
        // Before it was given, and after it was over.
        for hours in [-10, -5] {
          await #expect(throws: ConsentRefusal.nothingToFollow(.renewed)) {
            try await record(renewal, hours)
          }
        }
        try await record(.expired, -5)
        try await record(renewal, -6)
        #expect(
          try await desk.mayProcess(ConsentOffice.person(), for: ConsentOffice.purpose()).status
            == .expired
        )
      }
    }

    @Test func rowsThatNothingFoundsAreRefusedAndTheOthersRecorded() async throws {
      try await ConsentOffice.lend { sample in
        let rows = [
          "a@x.org,newsletter/marketing,renewed,2026-10-02,web-form@1:nl,explicit,,",
          "b@x.org,newsletter/marketing,renewed,2026-10-02,web-form@1:nl,explicit,,",
          "b@x.org,newsletter/marketing,given,2026-10-01,web-form@1:nl,explicit,,",
          "c@x.org,newsletter/marketing,expired,2026-10-02,,,,",
          "d@x.org,newsletter/marketing,invalidated,2026-10-02,,,,No notice",
          "d@x.org,newsletter/recipes,given,2026-10-01,web-form@1:nl,explicit,,",
        ]
        let report = try await load(rows, sample.desk)
        #expect(report.logged == 3)
        #expect(report.refused.map(\.line) == [2, 5, 6])
        #expect(report.refused.map(\.field) == ["event", "event", "event"])
        let again = try await load(rows, sample.desk)
        #expect((again.logged, again.loggedBefore, again.refused.count) == (0, 3, 3))
      }
    }

    /// What is not founded founds nothing, and what is taken with it stays.
    @Test func whatRestsOnARefusedRowIsRefusedToo() async throws {
      try await ConsentOffice.lend { sample in
        let rows = [
          "a@x.org,newsletter/marketing,expired,2026-10-03,,,,",
          "a@x.org,newsletter/marketing,renewed,2026-10-02,web-form@1:nl,explicit,,",
          "b@x.org,newsletter/marketing,given,2026-10-02,web-form@1:nl,explicit,,",
          "a@x.org,newsletter/marketing,renewed,2026-10-02,web-form@1:en,explicit,,",
        ]
        let report = try await load(rows, sample.desk)
        #expect(report.logged == 1)
        #expect(report.refused.map(\.line) == [2, 3, 5])
        #expect(try await sample.count("consent_event") == 1)
        #expect(try await sample.count("consent_principal") == 1)
      }
    }

    /// Who takes a consent back while another renews it is waited for and heard.
    @Test func nothingIsRenewedThatIsTakenBackJustThen() async throws {
      try await ConsentOffice.lend { sample in
        let given = try ConsentOffice.draft(
          .given(ConsentOffice.statement()),
          occurred: SampleOffice.now.adding(hours: -2)
        )
        _ = try await sample.desk.record(given, key: UUID())
        let (taken, take) = AsyncStream.makeStream(of: Void.self)
        let renewal = RenewalTask()
        let holder = Session(sample.database.superuser)
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask {
            defer { renewal.end() }
            for await _ in taken {}
            let renewed = try ConsentOffice.draft(.renewed(ConsentOffice.statement()))
            await #expect(throws: ConsentRefusal.nothingToFollow(.renewed)) {
              _ = try await sample.desk.record(renewed, key: UUID())
            }
          }
          try await holder.transaction { connection in
            defer { take.finish() }
            try connection.execute(Self.withdrawal)
            take.finish()
            while try connection.execute(Self.waiting).isEmpty {
              if renewal.hasEnded {
                Issue.record("the renewal did not wait for the withdrawal")
                break
              }
            }
          }
          try await group.waitForAll()
        }
        let answer = try await sample.desk.mayProcess(
          ConsentOffice.person(),
          for: ConsentOffice.purpose()
        )
        #expect(answer.status == .withdrawn)
        #expect(try await sample.count("consent_event") == 2)
      }
    }

    /// Takes back the consent that is there, an hour after it was given.
    private static let withdrawal: SQL = """
      WITH
      withdrawn AS (
        INSERT INTO consent_event (
          controller_id, principal_id, id, activity, purpose, kind, occurred_at, recorded_at,
          by_handle
        )
        SELECT
          controller_id, principal_id, gen_random_uuid(), activity, purpose, 'withdrawn',
          occurred_at + interval '1 hour', recorded_at, by_handle
        FROM consent_event
        RETURNING controller_id, principal_id, id, occurred_at
      )
      UPDATE consent_state AS s
      SET kind = 'withdrawn', precedence = 6, occurred_at = w.occurred_at, event_id = w.id
      FROM withdrawn AS w
      WHERE s.controller_id = w.controller_id AND s.principal_id = w.principal_id
      """

    /// Who waits for the transaction that asks.
    private static let waiting: SQL = """
      SELECT pid
      FROM pg_locks
      WHERE
        locktype = 'transactionid' AND NOT granted AND transactionid = pg_current_xact_id()::xid
      """

    /// What a row says and its event does not keep would be lost without a word.
    @Test func rowsThatSayWhatTheirEventDoesNotKeepAreRefused() async throws {
      try await ConsentOffice.lend { sample in
        let rows = [
          "a@x.org,newsletter/marketing,withdrawn,2026-10-02,web-form@1:nl,,,",
          "a@x.org,newsletter/marketing,withdrawn,2026-10-02,,explicit,,",
          "a@x.org,newsletter/marketing,refused,2026-10-02,,,2027-01-01,",
          "a@x.org,newsletter/marketing,withdrawn,2026-10-02,,,,Tired",
        ]
        let report = try await load(rows, sample.desk)
        #expect(report.logged == 0)
        #expect(report.refused.map(\.field) == ["notice", "expression", "expires", "reason"])
      }
    }

    @Test func whatIsExportedIsImportedAsTheSameEvents() async throws {
      try await ConsentOffice.lend { sample in
        let desk = sample.desk
        let statement = try ConsentOffice.statement(
          giver: .guardian(name: "Otto Jansen"),
          expires: SampleOffice.now.adding(hours: 24)
        )
        let happenings: [ConsentHappening] = [
          .requested(statement.notice), .given(statement),
          .invalidated(reason: "Too young, \"12\""),
          .withdrawn,
        ]
        for (index, happening) in happenings.enumerated() {
          let draft = try ConsentOffice.draft(
            happening,
            occurred: SampleOffice.now.adding(hours: index - 9),
            evidence: "Form\n\(index)"
          )
          _ = try await desk.record(draft, key: UUID())
        }
        let (rows, last) = try #require(try await desk.consentRows(after: nil, limit: 10))
        #expect(rows.count == happenings.count)
        let further = try await desk.consentRows(after: last, limit: 10)
        #expect(further == nil)
        let kind: Label<IdentifierKind> = try Samples.label("email")
        var here = try await ConsentLoader(desk, kind: kind, mode: .recording)
        for row in rows { try await here.take(row, line: 1) }
        let again = try await here.finish()
        #expect(again.loggedBefore == happenings.count)
        // With another controller they are the same events.
        let slug = try #require(Slug("another"))
        _ = try await sample.office.add(slug, SampleOffice.profile)
        let other = try await sample.office.desk(slug, officer: SampleOffice.officer())
        _ = try await other.keep([try Samples.newsletter()], .adding, key: UUID())
        _ = try await other.keep(notice: "We send you offers (nl).", as: statement.notice)
        var there = try await ConsentLoader(other, kind: kind, mode: .recording)
        for row in rows { try await there.take(row, line: 1) }
        let report = try await there.finish()
        #expect(report.logged == happenings.count)
        #expect(report.refused.isEmpty)
        let copied = try await other.consents(of: ConsentOffice.person()).events.map(\.event)
        let original = try await desk.consents(of: ConsentOffice.person()).events.map(\.event)
        #expect(copied == original)
      }
    }
  }
}

/// Whether a renewal beside a withdrawal is over, so that nobody waits for it for ever.
private final class RenewalTask: Sendable {
  private let ended = Mutex(false)

  var hasEnded: Bool { ended.withLock(\.self) }

  func end() { ended.withLock { $0 = true } }
}
