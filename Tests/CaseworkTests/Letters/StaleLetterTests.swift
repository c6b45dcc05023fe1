import Casework
import Foundation
import Storage
import SubjectRequests
import TestCases
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  /// No letter promises a day that is over, nor says what was so when it was drafted.
  @Suite("Letters and the passing of time") struct StaleLetterTests {
    /// The first month ended on 12 October, and everything is recorded on 2 November.
    private static let late = "2026-09-10T09:00:00Z"

    @Test func anExtensionThatIsTooLateIsNotDrafted() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.access, .erasure], received: Self.late)
        let last = try day("2026-10-12")
        await #expect(throws: LetterRefusal.extensionLate(.access, last: last)) {
          _ = try await sample.draft(
            .extensionNotice(
              months: 2,
              on: .complexity,
              reasons: "three archives",
              about: .rights([.access])
            ),
            on: reference
          )
        }
        #expect("\(LetterRefusal.extensionLate(.access, last: last))".contains("no effect now"))
        #expect(try await sample.count("outgoing_letter") == 0)
      }
    }

    /// Without a country there is no clock, but a month all the same.
    @Test func withoutACountryTheMonthCounts() async throws {
      var profile = SampleOffice.profile
      profile.place = .unknown
      try await SampleOffice.lend(profile: profile) { sample in
        let reference = try await sample.log(received: Self.late)
        let last = try day("2026-10-10")
        await #expect(throws: LetterRefusal.extensionLate(.access, last: last)) {
          _ = try await sample.draft(
            .extensionNotice(
              months: 1,
              on: .complexity,
              reasons: "three archives",
              about: .allOpen
            ),
            on: reference
          )
        }
        let text = try await sample.draft(.acknowledgement, on: reference).wording.text
        #expect(text.contains("ended on 10 October 2026"))
      }
    }

    @Test func anAcknowledgementPromisesNoDayThatIsOver() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log(received: Self.late)
        let text = try await sample.draft(.acknowledgement, on: reference).wording.text
        #expect(text.contains("ended on 12 October 2026. We are sorry for the delay"))
        #expect(!text.contains("at the latest"))
      }
    }

    /// The day is that of the claims that are extended, and not of those beside them.
    @Test func anExtensionOfOneClaimNamesItsOwnDay() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.access, .erasure], received: "2026-10-05T09:00:00Z")
        let draft = try await sample.draft(
          .extensionNotice(
            months: 2,
            on: .complexity,
            reasons: "three archives",
            about: .rights([.access])
          ),
          on: reference
        )
        #expect(draft.wording.text.contains("by 5 January 2027 at the latest"))
      }
    }

    @Test func nothingIsAcknowledgedThatWasAnswered() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        try await sample.decide(
          .access,
          .refused(try .complete(.manifestlyExcessive)),
          on: reference
        )
        _ = try await sample.desk.perform(Answer(.allOpen), on: reference, key: UUID())
        await #expect(throws: LetterRefusal.notAllowed(.nothingOpen(.acknowledged))) {
          _ = try await sample.draft(.acknowledgement, on: reference)
        }
      }
    }

    /// It promises the day of before the extension.
    @Test func aDraftFromBeforeAnExtensionDoesNotGo() async throws {
      try await SampleOffice.lend { sample in
        let mail = try SendmailScript()
        let reference = try await sample.log(received: "2026-10-05T09:00:00Z")
        _ = try await sample.draft(.acknowledgement, on: reference)
        _ = try await sample.desk.perform(
          ExtendTimeLimit(.allOpen, .months(2), on: .complexity, reasons: "three archives"),
          on: reference,
          key: UUID()
        )
        await #expect(throws: LetterRefusal.stale([.lastDay])) {
          _ = try await sample.desk.queue(reference, 1, SampleOffice.envelope(), key: UUID())
        }
        await #expect(throws: LetterRefusal.stale([.lastDay])) {
          _ = try await sample.desk.markPosted(reference, 1, posted: nil, key: UUID())
        }
        // A person who read it again may send it as it stands, and it is not held back either.
        let queued = try await sample.desk.queue(
          reference,
          1,
          SampleOffice.envelope(),
          ifChanged: .readAgain,
          key: UUID()
        )
        _ = try #require(
          try await sample.desk.deliver(queued.letter.id, by: try mail.program(.takes))
        ).settled()
      }
    }

    @Test func aQuestionFromBeforeTheDecisionDoesNotGo() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        _ = try await sample.draft(
          .identityQuestion(try SampleOffice.question(), .timely),
          on: reference
        )
        try await sample.decide(.access, .nothingHeld, on: reference)
        await #expect(throws: LetterRefusal.stale([.claims])) {
          _ = try await sample.desk.queue(reference, 1, SampleOffice.envelope(), key: UUID())
        }
      }
    }

    /// What changed while the letter waited in the outbox holds it back too.
    @Test func aLetterInTheOutboxIsLookedAtAgain() async throws {
      try await SampleOffice.lend { sample in
        let mail = try SendmailScript()
        let reference = try await sample.log()
        let queued = try await sample.queue(.acknowledgement, on: reference)
        _ = try await sample.desk.perform(
          ExtendTimeLimit(.allOpen, .months(1), on: .complexity, reasons: "three archives"),
          on: reference,
          key: UUID()
        )
        let delivery = try await sample.desk.deliver(
          queued.letter.id,
          by: try mail.program(.takes)
        )
        guard case .heldBack(let letter, .stale([.lastDay])) = delivery else {
          Issue.record("became \(String(describing: delivery))")
          return
        }
        #expect(letter.state == .draft)
        #expect(try mail.messages().isEmpty)
      }
    }

    @Test func aReplyIsNotExpectedByADayThatIsOver() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        _ = try await sample.draft(
          .identityQuestion(try SampleOffice.question(), .timely),
          on: reference
        )
        let later = try await sample.desk(at: try instant("2026-11-20T09:00:00Z"))
        for changed in [ChangedCase.refused, .readAgain] {
          await #expect(throws: LetterRefusal.dayPassed(.replyBy, try day("2026-11-16"))) {
            _ = try await later.queue(
              reference,
              1,
              SampleOffice.envelope(),
              ifChanged: changed,
              key: UUID()
            )
          }
        }
        // What went while the day was still ahead is recorded, however late.
        let posted = try instant("2026-11-03T09:00:00Z")
        _ = try await later.markPosted(reference, 1, posted: posted, key: UUID())
      }
    }
  }
}
