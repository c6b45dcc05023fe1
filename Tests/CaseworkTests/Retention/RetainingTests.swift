import Casework
import Documents
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCases
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  /// For how long closed cases are kept, and what holds them.
  @Suite("Retaining cases") struct RetainingTests {
    /// Something that stands against erasure, and what ends it.
    struct Obstacle: Sendable, CustomTestStringConvertible {
      let word: String
      let rights: [ClaimedRight]
      let acts: [any Act]
      let release: [any Act]

      var testDescription: String { word }
    }

    static let obstacles: [Obstacle] = [
      Obstacle(
        word: "hold",
        rights: [.access],
        acts: [HoldCase(.legalProceedings, until: .released, reason: "claim 12/34")],
        release: [ReleaseHold(reason: "settled")]
      ),
      Obstacle(
        word: "restriction",
        rights: [.restriction],
        acts: [Restrict(.unlawful, scope: "the profile")],
        release: [TellOfLifting(reasons: "as you asked"), LiftRestriction()]
      ),
      Obstacle(
        word: "deferred-erasures",
        rights: [.erasure],
        acts: [
          SetTask(.allOpen, .erase, in: ["Books"], to: nil),
          DeferTask(1, Deferral(ground: .retentionDuty, until: .event, reasons: "the books")),
        ],
        release: [FireTask(1), FinishTask(1, .found, note: nil)]
      ),
    ]

    /// What ends a case of access.
    private static let end: [any Act] = [
      Decide(.allOpen, decision: .granted), RecordCopy.onPaper, Answer(.allOpen),
      Close(.completed),
    ]

    /// What ends the case of an obstacle; what stays for now is refused in part.
    private static func end(of obstacle: Obstacle) throws -> [any Act] {
      let invoices = Decision.partlyGranted(try .complete(.legalObligationOrPublicTask))
      let decision = obstacle.word == "deferred-erasures" ? invoices : .granted
      var acts: [any Act] = [Decide(.allOpen, decision: decision)]
      acts += obstacle.rights.filter { $0 != .restriction }.map(\.carryingOut)
      acts.append(Answer(.allOpen))
      let disclosed = obstacle.rights.map(\.right).filter(\.concernsRecipients)
      for right in disclosed { acts.append(SayNoRecipients(of: right)) }
      acts.append(Close(.completed))
      return acts
    }

    @Test(arguments: obstacles) func whatHoldsACaseIsNamed(_ obstacle: Obstacle) async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log(obstacle.rights)
        for act in try obstacle.acts + Self.end(of: obstacle) {
          _ = try await sample.desk.perform(act, on: reference, key: UUID())
        }
        let desk = try await ErasingTests.later(sample)
        let item = try #require(try await desk.reportCaseRetention(until: nil).items.first)
        #expect(item.state == .held)
        #expect(item.obstacles.map(\.word) == [obstacle.word])
        for ground in EraseCase.Ground.allCases {
          await #expect(throws: ActRefusal.retention(.held(item.obstacles))) {
            _ = try await desk.erase(reference, ground: ground, key: UUID())
          }
        }
        let run = try await desk.eraseDue(.erasing) { _ in }
        #expect(run.erased.isEmpty)
        #expect(run.held == [item])
        for act in obstacle.release { _ = try await desk.perform(act, on: reference, key: UUID()) }
        #expect(try await desk.eraseDue(.erasing, progress: { _ in }).erased.count == 1)
        guard case .erased = try await desk.record(of: reference) else {
          Issue.record("it is not erased")
          return
        }
      }
    }

    @Test func aCaseIsKeptToTheLastDayOfThePeriod() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        for act in Self.end { _ = try await sample.desk.perform(act, on: reference, key: UUID()) }
        // 23:30 in Amsterdam of the last day, and half past midnight.
        let last = try await sample.desk(at: try instant("2029-11-02T22:30:00Z"))
        let kept = try #require(try await last.reportCaseRetention(until: nil).items.first)
        #expect(kept.keptUntil == (try day("2029-11-02")))
        #expect(kept.state == .kept)
        #expect(try await last.eraseDue(.erasing, progress: { _ in }).erased.isEmpty)
        await #expect(throws: ActRefusal.retention(.keptUntil(kept.keptUntil))) {
          _ = try await last.erase(reference, ground: .retentionEnded, key: UUID())
        }
        let next = try await sample.desk(at: try instant("2029-11-02T23:30:00Z"))
        let due = try #require(try await next.reportCaseRetention(until: nil).items.first)
        #expect(due.state == .due)
        let rehearsed = try await next.eraseDue(.rehearsing) { _ in }
        #expect(rehearsed.erased == [due])
        #expect(try await next.show(reference).loaded.requester.name == "Anna Jansen")
        #expect(try await next.eraseDue(.erasing, progress: { _ in }).erased == [due])
        #expect(try await next.eraseDue(.erasing, progress: { _ in }).erased.isEmpty)
        #expect(try await next.reportCaseRetention(until: nil).items.isEmpty)
      }
    }

    @Test func thePeriodIsTheControllers() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        for act in Self.end { _ = try await sample.desk.perform(act, on: reference, key: UUID()) }
        var controller = sample.desk.controller
        controller.profile.retention = try #require(CaseRetention(iso8601: "P1Y6M"))
        let changed = controller
        _ = try await sample.office.set(changed, officer: SampleOffice.officer())
        let desk = try await sample.office.desk(nil, officer: SampleOffice.officer())
        #expect(desk.controller.profile.retention.months == 18)
        let item = try #require(try await desk.reportCaseRetention(until: nil).items.first)
        #expect(item.keptUntil == (try day("2028-05-02")))
        let within = try await desk.reportCaseRetention(until: try day("2028-05-01"))
        #expect(within.items.isEmpty)
        #expect(try await desk.reportCaseRetention(until: item.keptUntil).items == [item])
      }
    }

    @Test func aHoldUntilADayEndsByItself() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        let until = try day("2030-06-30")
        let hold = HoldCase(.audit, until: .day(until), reason: "the audit of 2029")
        for act in Self.end + [hold] {
          _ = try await sample.desk.perform(act, on: reference, key: UUID())
        }
        let before = try await sample.desk(at: try instant("2030-06-30T09:00:00Z"))
        #expect(try await before.eraseDue(.erasing, progress: { _ in }).held.count == 1)
        let after = try await sample.desk(at: try instant("2030-07-01T09:00:00Z"))
        #expect(try await after.eraseDue(.erasing, progress: { _ in }).erased.count == 1)
      }
    }

    @Test func theLawMayAskForItAtOnce() async throws {
      try await SampleOffice.lend { sample in
        let open = try await sample.log(email: "c@d.example")
        await #expect(throws: ActRefusal.requestNotClosed) {
          _ = try await sample.desk.erase(open, ground: .courtOrder, key: UUID())
        }
        let closed = try await ErasingTests.closed(sample)
        let done = try await sample.desk.erase(closed, ground: .authorityOrder, key: UUID())
        #expect(done == .erased)
        await #expect(throws: StorageError.erased(closed)) {
          _ = try await sample.desk.perform(Reopen(reason: "r"), on: closed, key: UUID())
        }
        #expect(try await sample.desk.show(open).loaded.requester.email == "c@d.example")
      }
    }

    @Test func lettersOnTheirWayHoldACase() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        let letter = try await sample.queue(.acknowledgement, on: reference)
        for act in Self.end { _ = try await sample.desk.perform(act, on: reference, key: UUID()) }
        await #expect(throws: ActRefusal.retention(.held([.unsettledLetters(1)]))) {
          _ = try await sample.desk.erase(reference, ground: .unlawful, key: UUID())
        }
        let script = try SendmailScript()
        _ = try await sample.desk.deliver(letter.letter.id, by: try script.program(.takes))
        #expect(try await sample.desk.erase(reference, ground: .unlawful, key: UUID()) == .erased)
        #expect(try await sample.count("letter_step") == 0)
      }
    }

    /// What a list reads of derived rows is what a case says of itself.
    @Test(arguments: 0..<3) func listsSeeWhatCasesSay(_ seed: UInt64) async throws {
      try await SampleOffice.lend { sample in
        var told: [Reference: [RetentionObstacle]] = [:]
        for number in 0..<12 {
          var random = try RandomActs(seed: 7_000 + 100 * seed + UInt64(number))
          let reference = try await sample.log(random.rights())
          for _ in 0..<25 {
            let file = try await sample.desk.show(reference).loaded.file
            _ = try? await sample.desk.perform(random.act(in: file), on: reference, key: UUID())
          }
          var file = try await sample.desk.show(reference).loaded.file
          if case .open = file.standing {
            for act in [Withdraw(.allOpen), Close(.completed)] as [any Act] {
              if let outcome = try? await sample.desk.perform(act, on: reference, key: UUID()) {
                file = outcome.file
              }
            }
          }
          guard case .closed = file.standing else { continue }
          told[reference] = RetentionFacts(file, unsettledLetters: 0)
            .obstacles(on: sample.desk.today)
        }
        let items = try await sample.desk.reportCaseRetention(until: nil).items
        let listed = Dictionary(uniqueKeysWithValues: items.map { ($0.reference, $0.obstacles) })
        #expect(listed == told)
        #expect(!told.isEmpty)
      }
    }
  }
}
