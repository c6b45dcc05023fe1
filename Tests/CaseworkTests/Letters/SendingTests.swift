import Casework
import Correspondence
import Documents
import Foundation
import Storage
import SubjectRequests
import TestCases
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Sending letters") struct SendingTests {
    @Test func theLetterSentIsTheEvidenceOfTheAct() async throws {
      try await SampleOffice.lend { sample in
        let mail = try SendmailScript()
        let reference = try await sample.log()
        let program = try mail.program(.takes)
        let settled = try await sample.send(
          .identityQuestion(try SampleOffice.question(), .timely),
          on: reference,
          by: program
        ).settled()
        #expect(settled.letter.state == .sent(at: SampleOffice.now))
        let loaded = try await sample.desk.show(reference)
        #expect(loaded.loaded.file.identityQuestions.map(\.asked) == [SampleOffice.now])
        #expect(loaded.deadlines.first { $0.clock == .response }?.status == .suspended)
        guard case .recorded(.identityAsked, let file, let moved) = settled.effect else {
          Issue.record("nothing was recorded: \(settled.effect)")
          return
        }
        #expect(file == loaded.loaded.file)
        // What stopped is told, and no clock that goes on as it did.
        #expect(moved.contains { $0.clock == .response })
        #expect(!moved.contains { $0.clock == .acknowledgement })
        #expect(loaded.deadlines.filter(moved.contains) == moved)
        // What the program was given is what is kept, and no argument tells of it.
        #expect(try mail.messages() == [try #require(settled.letter.message).content])
        #expect(try mail.arguments() == "-t -i\n")
      }
    }

    @Test func anAnswerEndsTheClaim() async throws {
      try await SampleOffice.lend { sample in
        let mail = try SendmailScript()
        let reference = try await sample.log([.erasure])
        try await sample.decide(.erasure, .refused(try .complete(.legalClaims)), on: reference)
        _ = try await sample.send(.refusal(.allOpen), on: reference, by: try mail.program(.takes))
          .settled()
        let outcome = try await sample.desk.perform(Close(.completed), on: reference, key: UUID())
        #expect(outcome.deadlines.allSatisfy { !$0.status.isOpen })
        await #expect(throws: LetterRefusal.wrongState(.sent, .send)) {
          _ = try await sample.desk.queue(
            reference,
            1,
            SampleOffice.envelope(),
            key: UUID()
          )
        }
      }
    }

    @Test func whatCannotGoNowGoesLaterAsTheSameMessage() async throws {
      try await SampleOffice.lend { sample in
        let mail = try SendmailScript()
        let reference = try await sample.log()
        let first = try await sample.send(
          .acknowledgement,
          on: reference,
          by: try mail.program(.defers)
        )
        guard case .deferred(let letter, _) = first else {
          Issue.record("became \(first)")
          return
        }
        #expect(letter.state == .queued(from: SampleOffice.now.adding(seconds: 300)))
        #expect(try await sample.desk.show(reference).loaded.file.acknowledged == nil)
        #expect(try await sample.desk.deliver(nil, by: try mail.program(.takes)) == nil)
        let later = SampleOffice.now.adding(seconds: 300)
        let desk = try await sample.desk(at: later)
        let second = try #require(try await desk.deliver(nil, by: try mail.program(.takes)))
        #expect(try second.settled().letter.letter.attempts == 2)
        let messages = try mail.messages()
        #expect(messages.count == 2)
        #expect(Set(messages).count == 1)
        #expect(try await desk.show(reference).loaded.file.acknowledged == later)
        #expect(try await desk.deliver(nil, by: try mail.program(.takes)) == nil)
      }
    }

    @Test func aMailSystemThatIsNotThereSendsNothing() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        let delivery = try await sample.send(
          .acknowledgement,
          on: reference,
          by: Sendmail(path: "/nowhere/sendmail", limit: 5)
        )
        guard case .notStarted(_, let reason) = delivery else {
          Issue.record("became \(delivery)")
          return
        }
        #expect(reason == "/nowhere/sendmail: No such file or directory")
      }
    }

    @Test func whatWasRefusedIsEditedAndSentAsAnother() async throws {
      try await SampleOffice.lend { sample in
        let mail = try SendmailScript()
        let reference = try await sample.log()
        let refused = try await sample.send(
          .acknowledgement,
          on: reference,
          by: try mail.program(.refuses)
        )
        guard case .rejected(let letter, 67) = refused else {
          Issue.record("became \(refused)")
          return
        }
        #expect(letter.state == .failed)
        let first = try #require(letter.message)
        _ = try await sample.desk.edit(
          try LetterWording("Another\n\nText"),
          of: reference,
          1,
          version: nil,
          key: UUID()
        )
        let queued = try await sample.desk.queue(
          reference,
          1,
          SampleOffice.envelope(to: "anna@other.example"),
          key: UUID()
        )
        let second = try #require(queued.message)
        #expect(second.number == 2)
        #expect(second.messageID != first.messageID)
        #expect(try await sample.count("sent_message") == 2)
        let delivery = try await sample.desk.deliver(
          queued.letter.id,
          by: try mail.program(.takes)
        )
        #expect(try #require(delivery).settled().letter.message == second)
      }
    }

    /// A case that moved on holds the letter back before it goes.
    @Test func aLetterThatNoLongerFitsTheCaseDoesNotGo() async throws {
      try await SampleOffice.lend { sample in
        let mail = try SendmailScript()
        let reference = try await sample.log()
        let question = try SampleOffice.question()
        let queued = try await sample.queue(.identityQuestion(question, .timely), on: reference)
        _ = try await sample.desk.perform(
          AskIdentity(ground: "asked on the phone", timeliness: .timely),
          on: reference,
          key: UUID()
        )
        let delivery = try await sample.desk.deliver(
          queued.letter.id,
          by: try mail.program(.takes)
        )
        guard case .heldBack(let letter, .notAllowed(.questionAlreadyOpen)) = delivery else {
          Issue.record("became \(String(describing: delivery))")
          return
        }
        #expect(letter.state == .draft)
        #expect(try mail.messages().isEmpty)
      }
    }

    @Test func withoutAnAddressALetterIsPosted() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log(received: "2026-10-20T09:00:00Z", email: nil)
        _ = try await sample.desk.draft(.acknowledgement, on: reference, language: nil, key: UUID())
        await #expect(throws: LetterSendingError.noAddress) {
          _ = try await sample.desk.queue(reference, 1, SampleOffice.envelope(), key: UUID())
        }
        let posted = try instant("2026-11-03T15:00:00Z")
        let key = UUID()
        let later = try await sample.desk(at: try instant("2026-11-05T09:00:00Z"))
        let settled = try await later.markPosted(reference, 1, posted: posted, key: key)
        #expect(settled.letter.state == .posted(at: posted))
        let message = try #require(settled.letter.message)
        #expect(message.route == .post)
        let page = String(decoding: message.content, as: UTF8.self)
        #expect(page.contains("3 november 2026"))
        #expect(settled.letter.document.html() == page)
        // The page was made when it was recorded; both moments stay.
        #expect(message.made == (try instant("2026-11-05T09:00:00Z")))
        #expect(settled.letter.letter.steps.last?.occurred == posted)
        #expect(settled.letter.letter.steps.last?.recorded == message.made)
        let file = try await sample.desk.show(reference).loaded.file
        #expect(file.acknowledged == posted)
        // The same key posts once.
        _ = try await later.markPosted(reference, 1, posted: posted, key: key)
        #expect(try await sample.desk.show(reference).loaded.file == file)
        #expect(try await sample.count("sent_message") == 1)
      }
    }

    /// A page with an earlier day in its head would be false evidence of what was told when.
    @Test func noLetterWasPostedBeforeItWasWritten() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        try await sample.decide(.access, .nothingHeld, on: reference)
        let drafted = try await sample.draft(.answer(.allOpen), on: reference)
        let ready = try #require(drafted.letter.steps.first?.occurred)
        await #expect(throws: LetterRefusal.wentBefore(ready)) {
          _ = try await sample.desk.markPosted(
            reference,
            1,
            posted: ready.adding(seconds: -1),
            key: UUID()
          )
        }
        #expect(try await sample.count("sent_message") == 0)
        let edited = try instant("2026-11-05T09:00:00Z")
        let later = try await sample.desk(at: edited)
        let wording = try LetterWording(drafted.wording.text + "\nA further line\n")
        _ = try await later.edit(wording, of: reference, 1, version: nil, key: UUID())
        await #expect(throws: LetterRefusal.wentBefore(edited)) {
          _ = try await later.markPosted(reference, 1, posted: ready, key: UUID())
        }
      }
    }

    @Test func severalWorkersSendEachLetterOnce() async throws {
      try await SampleOffice.lend { sample in
        let mail = try SendmailScript()
        var references: [Reference] = []
        for _ in 0..<8 {
          let reference = try await sample.log()
          references.append(reference)
          _ = try await sample.queue(.acknowledgement, on: reference)
        }
        let program = try mail.program(.takes)
        try await withThrowingTaskGroup(of: Void.self) { group in
          for _ in 0..<4 {
            group.addTask {
              while try await sample.desk.deliver(nil, by: program) != nil {}
            }
          }
          try await group.waitForAll()
        }
        let messages = try mail.messages()
        #expect(messages.count == 8)
        #expect(Set(messages).count == 8)
        for reference in references {
          let steps = try await sample.desk.letter(reference, 1).letter.steps
          #expect(steps.map(\.event.word) == [.drafted, .queued, .handedOver, .accepted])
        }
        #expect(try await sample.desk.letters(.notSettled).isEmpty)
      }
    }
  }
}
