import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Acting on requests") struct ActingTests {
    @Test func recordsWhatWasDoneWhenAndByWhom() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        let occurred = try instant("2026-10-05T10:00:00Z")
        let outcome = try await sample.desk.perform(
          AskIdentity(ground: "another address", timeliness: .timely),
          on: reference,
          occurred: occurred,
          key: UUID()
        )
        #expect(outcome.recording == .now)
        let view = try await sample.desk.show(reference)
        #expect(view.loaded.file == outcome.file)
        #expect(view.deadlines == outcome.deadlines)
        let last = try #require(view.loaded.events.last)
        #expect(last.happening == .identityAsked(ground: "another address", .timely))
        #expect(last.occurred == occurred)
        #expect(last.recorded == SampleOffice.now)
        #expect(last.by == (try SampleOffice.officer()))
        #expect(view.loaded.events.map(\.sequence) == [1, 2, 3])
      }
    }

    @Test func aRefusedActLeavesNothing() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        let before = try await sample.desk.show(reference).loaded.file
        let acts: [(any Act, ActRefusal)] = [
          (Answer(.allOpen), .claimNotDecided(.access)),
          (Close(.completed), .claimsStillOpen([.access])), (ConfirmIdentity(), .noQuestionOpen),
        ]
        for (act, refusal) in acts {
          await #expect(throws: refusal) {
            _ = try await sample.desk.perform(act, on: reference, key: UUID())
          }
        }
        #expect(try await sample.desk.show(reference).loaded.file == before)
        #expect(try await sample.count("act") == 1)
      }
    }

    @Test func theSameKeyRecordsOnce() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        let key = UUID()
        let first = try await sample.desk.perform(Note("called"), on: reference, key: key)
        let again = try await sample.desk.perform(Note("called"), on: reference, key: key)
        #expect(first.recording == .now)
        #expect(again.recording == .before)
        #expect(again.file == first.file)
        #expect(try await sample.count("event") == 3)
      }
    }

    /// What is said under a used key would be lost.
    @Test func aKeyThatWasUsedForSomethingElseIsRefused() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.access, .erasure])
        let key = UUID()
        func perform(_ act: any Act) async throws -> ActOutcome {
          try await sample.desk.perform(act, on: reference, key: key)
        }
        _ = try await perform(Note("A"))
        #expect(try await perform(Note("A")).recording == .before)
        for act in [Note("B"), Acknowledge(), Withdraw(.allOpen)] as [any Act] {
          await #expect(throws: CaseworkError.keyOfAnotherAct(.noted)) {
            _ = try await perform(act)
          }
        }
        // The same act is known again, wherever the case stands by then.
        let other = UUID()
        let withdraw = Withdraw(.rights([.access]))
        for recording in [ActOutcome.Recording.now, .before] {
          let outcome = try await sample.desk.perform(withdraw, on: reference, key: other)
          #expect(outcome.recording == recording)
        }
      }
    }

    @Test func aKeyOfAnotherRequestIsRefused() async throws {
      try await SampleOffice.lend { sample in
        let first = try await sample.log()
        let second = try await sample.log()
        let key = UUID()
        _ = try await sample.desk.perform(Note("called"), on: first, key: key)
        await #expect(throws: CaseworkError.keyOfAnotherRequest(first)) {
          _ = try await sample.desk.perform(Note("called"), on: second, key: key)
        }
        #expect(try await sample.desk.show(second).loaded.events.count == 2)
      }
    }

    @Test func manyAtOnceWaitForEachOther() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        let (done, refused) = try await withThrowingTaskGroup(of: Bool.self) { group in
          for number in 0..<12 {
            group.addTask {
              // The question can be put once; the notes can all be taken.
              let act: any Act =
                number.isMultiple(of: 2)
                ? AskIdentity(ground: "g", timeliness: .timely) : Note("note \(number)")
              do {
                _ = try await sample.desk.perform(act, on: reference, key: UUID())
                return true
              } catch ActRefusal.questionAlreadyOpen {
                return false
              }
            }
          }
          return try await group.reduce(into: (0, 0)) { counts, isDone in
            if isDone { counts.0 += 1 } else { counts.1 += 1 }
          }
        }
        #expect(done == 7)
        #expect(refused == 5)
        let view = try await sample.desk.show(reference)
        #expect(view.loaded.events.map(\.sequence) == Array(1...9))
        #expect(view.loaded.file.identityQuestions.count == 1)
      }
    }

    @Test func theSameKeyAtOnceRecordsOnce() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        let key = UUID()
        let outcomes = try await withThrowingTaskGroup(of: ActOutcome.self) { group in
          for _ in 0..<4 {
            group.addTask {
              try await sample.desk.perform(Note("called"), on: reference, key: key)
            }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter { $0.recording == .now }.count == 1)
        #expect(try await sample.count("event") == 3)
      }
    }

    /// An extension told in time counts, whenever it is recorded.
    @Test func whatIsLoggedLateMovesTheDeadlinesAsTheLawSays() async throws {
      try await SampleOffice.lend { sample in
        func due(_ occurred: String) async throws -> (CalendarDate, [Phrase]) {
          let reference = try await sample.log(received: "2026-08-03T09:00:00+02:00")
          let outcome = try await sample.desk.perform(
            ExtendTimeLimit(.allOpen, .months(2), on: .complexity, reasons: "many systems"),
            on: reference,
            occurred: try instant(occurred),
            key: UUID()
          )
          let response = try #require(outcome.deadlines.first { $0.clock == .response })
          guard case .due(_, let due, _, _) = response.dates else { throw NoDates() }
          return (due, response.alarms)
        }
        let inTime = try await due("2026-09-03T23:59:59+02:00")
        #expect(inTime.0 == (try day("2026-11-03")))
        #expect(inTime.1.isEmpty)
        let late = try await due("2026-09-04T00:00:00+02:00")
        #expect(late.0 == (try day("2026-09-03")))
        #expect(!late.1.isEmpty)
      }
    }

    @Test func aReminderKeepsTheFirstClock() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        let before = try await sample.desk.show(reference).deadlines
        let message = Array("Did you get my letter?".utf8)
        let outcome = try await sample.desk.perform(
          LinkReminder(),
          on: reference,
          occurred: try instant("2026-10-20T09:00:00Z"),
          key: UUID(),
          message: message
        )
        #expect(outcome.deadlines == before)
        #expect(outcome.file.reminders == [try instant("2026-10-20T09:00:00Z")])
        #expect(try await sample.count("letter") == 1)
      }
    }

    struct NoDates: Error {}
  }
}
