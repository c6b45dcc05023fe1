import Casework
import Foundation
import Register
import Storage
import SubjectRequests
import TestCases
import TestCluster
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Withdrawing consent") struct WithdrawalTests {
    private static func give(_ purposes: [String], _ sample: SampleOffice) async throws {
      for purpose in purposes {
        let given = try ConsentOffice.draft(
          .given(ConsentOffice.statement()),
          to: purpose,
          occurred: instant("2026-09-01T09:00:00Z")
        )
        _ = try await sample.desk.record(given, key: UUID())
      }
    }

    private static let both = ["newsletter/marketing", "newsletter/recipes"]

    private static func atOnce(_ deadlines: [ClaimDeadline]) -> [DeadlineStatus] {
      deadlines.filter { $0.clock == .actAtOnce }.map(\.status)
    }

    @Test func inARequestMeetsTheClockThatTheLetterStarted() async throws {
      try await ConsentOffice.lend { sample in
        try await Self.give(Self.both, sample)
        let desk = sample.desk
        let received = try instant("2026-11-02T07:00:00Z")
        let reference = try await sample.log(
          [.consentWithdrawal, .erasure],
          received: "2026-11-02T07:00:00Z"
        )
        #expect(Self.atOnce(try await desk.show(reference).deadlines) == [.running])
        #expect(
          try await desk.warnings(on: reference)
            == Self.both.map { .consentStands(try ConsentOffice.purpose($0)) }
        )
        let key = UUID()
        for _ in 1...2 {
          let outcome = try await desk.withdraw(
            ConsentWithdrawal(.standing),
            in: reference,
            key: key
          )
          #expect(outcome.consents.withdrawn.map(\.description) == Self.both)
          guard case .met(let act) = outcome.clock else {
            Issue.record("the clock is not met")
            continue
          }
          #expect(Self.atOnce(act.deadlines) == [.met])
        }
        #expect(try await desk.warnings(on: reference).isEmpty)
        for purpose in Self.both {
          let answer = try await desk.mayProcess(
            ConsentOffice.person(),
            for: ConsentOffice.purpose(purpose)
          )
          #expect(answer.status == .withdrawn)
          #expect(answer.since == received)
        }
        let events = try await desk.consents(of: ConsentOffice.person()).events.map(\.event)
        let withdrawn = events.filter { $0.happening == .withdrawn }
        #expect(
          withdrawn.map(\.circumstances.request) == Array(repeating: "\(reference)", count: 2)
        )
        // Erasure goes on as it did.
        #expect(try await desk.show(reference).loaded.file.openClaims.map(\.right).count == 2)
      }
    }

    @Test func thatNobodySawInTheLetterStartsItsClockWithTheReceipt() async throws {
      try await ConsentOffice.lend { sample in
        try await Self.give(Self.both, sample)
        let reference = try await sample.log([.erasure], received: "2026-10-28T09:00:00Z")
        let outcome = try await sample.desk.withdraw(
          ConsentWithdrawal(.these([ConsentOffice.purpose()])),
          in: reference,
          key: UUID()
        )
        guard case .met(let act) = outcome.clock else {
          Issue.record("the claim is not acted on")
          return
        }
        #expect(act.file.claims.map(\.right) == [.erasure, .consentWithdrawal])
        #expect(act.file.claims.last?.received == (try instant("2026-10-28T09:00:00Z")))
        // Five days is not at once.
        #expect(Self.atOnce(act.deadlines) == [.late])
        let recipes = try ConsentOffice.purpose("newsletter/recipes")
        #expect(try await sample.desk.mayProcess(ConsentOffice.person(), for: recipes).permits)
      }
    }

    @Test func isRecordedEvenWhereTheCaseStandsInTheWay() async throws {
      try await ConsentOffice.lend { sample in
        try await Self.give(Self.both, sample)
        let desk = sample.desk
        let (first, second) = (try ConsentOffice.purpose(), try ConsentOffice.purpose(Self.both[1]))
        let waiting = try await sample.log([.consentWithdrawal])
        let task = SetTask(.allOpen, .erase, in: ["Mailer"], to: nil)
        _ = try await desk.perform(task, on: waiting, key: UUID())
        let held = try await desk.withdraw(
          ConsentWithdrawal(.these([first])),
          in: waiting,
          key: UUID()
        )
        guard case .waits(tasks: [1]) = held.clock else {
          Issue.record("the open task does not hold the claim")
          return
        }
        #expect(try await !desk.mayProcess(ConsentOffice.person(), for: first).permits)
        let closed = try await sample.log([.access])
        _ = try await desk.perform(Withdraw(.allOpen), on: closed, key: UUID())
        _ = try await desk.perform(Close(.completed), on: closed, key: UUID())
        let late = try await desk.withdraw(
          ConsentWithdrawal(.these([second])),
          in: closed,
          key: UUID()
        )
        guard case .closed = late.clock else {
          Issue.record("a closed request was acted on")
          return
        }
        #expect(try await !desk.mayProcess(ConsentOffice.person(), for: second).permits)
      }
    }

    /// A receipt that is known by its day alone lies at midnight, before the consent of that morning.
    @Test func takesBackWhatWasGivenOnTheDayOfTheLetter() async throws {
      try await ConsentOffice.lend { sample in
        let (desk, person) = (sample.desk, try ConsentOffice.person())
        let purpose = try ConsentOffice.purpose()
        let given = try ConsentOffice.draft(
          .given(ConsentOffice.statement()),
          occurred: instant("2026-11-02T08:00:00Z")
        )
        _ = try await desk.record(given, key: UUID())
        let reference = try await sample.log(
          [.consentWithdrawal],
          received: "2026-11-01T23:00:00Z"
        )
        let outcome = try await desk.withdraw(
          ConsentWithdrawal(.standing),
          in: reference,
          key: UUID()
        )
        #expect(outcome.consents.withdrawn == [purpose])
        #expect(try await !desk.mayProcess(person, for: purpose).permits)
      }
    }

    @Test func thatTakesNothingBackMeetsNoClock() async throws {
      try await ConsentOffice.lend { sample in
        let (desk, purpose) = (sample.desk, try ConsentOffice.purpose())
        let reference = try await sample.log([.consentWithdrawal], received: "2026-10-01T09:00:00Z")
        await #expect(throws: ConsentRefusal.nothingStands) {
          _ = try await desk.withdraw(ConsentWithdrawal(.standing), in: reference, key: UUID())
        }
        // Given anew after the letter, and withdrawn as of the letter: it stands.
        let given = try ConsentOffice.draft(
          .given(ConsentOffice.statement()),
          occurred: instant("2026-10-20T08:00:00Z")
        )
        _ = try await desk.record(given, key: UUID())
        await #expect(throws: ConsentRefusal.nothingStands) {
          _ = try await desk.withdraw(ConsentWithdrawal(.standing), in: reference, key: UUID())
        }
        let outcome = try await desk.withdraw(
          ConsentWithdrawal(.these([purpose]), occurred: instant("2026-10-01T09:00:00Z")),
          in: reference,
          key: UUID()
        )
        #expect(outcome.consents.standing == [purpose])
        guard case .consentsStand = outcome.clock else {
          Issue.record("the clock is met though the consent stands")
          return
        }
        #expect(Self.atOnce(try await desk.show(reference).deadlines) == [.running])
      }
    }

    @Test func outsideOfARequestTakesEffectAtOnce() async throws {
      try await ConsentOffice.lend { sample in
        try await Self.give(Self.both, sample)
        let (desk, person) = (sample.desk, try ConsentOffice.person())
        let key = UUID()
        let withdrawal = ConsentWithdrawal(.standing)
        let withdrawn = try await desk.withdraw(withdrawal, by: person, key: key).withdrawn
        #expect(withdrawn.map(\.description) == Self.both)
        #expect(try await desk.withdraw(withdrawal, by: person, key: key).withdrawn == withdrawn)
        #expect(try await desk.withdraw(withdrawal, by: person, key: UUID()).withdrawn.isEmpty)
        #expect(try await sample.count("consent_event") == 4)
        for purpose in withdrawn {
          #expect(try await !desk.mayProcess(person, for: purpose).permits)
        }
      }
    }

    @Test func ofSomebodyWithoutAnAddressNamesThePerson() async throws {
      try await ConsentOffice.lend { sample in
        let reference = try await sample.log([.consentWithdrawal], email: nil)
        await #expect(throws: ConsentRefusal.subjectWithoutAddress) {
          _ = try await sample.desk.withdraw(
            ConsentWithdrawal(.standing),
            in: reference,
            key: UUID()
          )
        }
        let person = ConsentPrincipal(kind: try Samples.label("customer"), identifier: "C 17")
        let purpose = try ConsentOffice.purpose()
        let outcome = try await sample.desk.withdraw(
          ConsentWithdrawal(.these([purpose])),
          by: person,
          in: reference,
          key: UUID()
        )
        #expect(outcome.consents.withdrawn == [purpose])
      }
    }

    @Test func rightsThatDoNotAriseAreNamedAndNothingIsDecided() async throws {
      try await SampleOffice.lend { sample in
        _ = try await sample.desk.keep([try Samples.payroll()], .adding, key: UUID())
        let reference = try await sample.log([.portability, .access])
        let warnings = try await sample.desk.warnings(on: reference)
        #expect(
          warnings.compactMap {
            if case .right(.portability, let warning) = $0 { warning.purpose } else { nil }
          } == ["fraud", "tax"]
        )
        #expect(warnings.count == 2)
        let decided = try await sample.desk.perform(
          Decide(.rights([.portability]), decision: .granted),
          on: reference,
          key: UUID()
        )
        #expect(decided.file.claims.first?.progress.decision == .granted)
        #expect(try await sample.desk.warnings(on: reference) == warnings)
        _ = try await sample.desk.perform(RecordCopy.onPaper, on: reference, key: UUID())
        _ = try await sample.desk.perform(
          Answer(.rights([.portability])),
          on: reference,
          key: UUID()
        )
        #expect(try await sample.desk.warnings(on: reference).isEmpty)
      }
    }
  }
}
