import Casework
import Foundation
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Letters that may be sent") struct UncertainLetterTests {
    private func uncertain(
      _ sample: SampleOffice,
      _ mail: borrowing SendmailScript,
      _ manner: SendmailScript.Manner
    ) async throws -> (Reference, LetterView) {
      let reference = try await sample.log()
      let question = try SampleOffice.question()
      let delivery = try await sample.send(
        .identityQuestion(question, .timely),
        on: reference,
        by: try mail.program(manner)
      )
      guard case .maybeSent(let letter) = delivery else { throw NotUncertain() }
      return (reference, letter)
    }

    @Test(arguments: [SendmailScript.Manner.hangs, .isKilled])
    func noAnswerIsShownToAPerson(_ manner: SendmailScript.Manner) async throws {
      try await SampleOffice.lend { sample in
        let mail = try SendmailScript()
        let (reference, letter) = try await uncertain(sample, mail, manner)
        #expect(letter.state == .maybeSent)
        #expect(try await sample.desk.show(reference).loaded.file.identityQuestions.isEmpty)
        #expect(try await sample.desk.letters(.notSettled).map(\.state) == [.maybeSent])
        // Nothing repeats it by itself, and it is not taken back.
        #expect(try await sample.desk.deliver(nil, by: try mail.program(.takes)) == nil)
        await #expect(throws: LetterRefusal.wrongState(.maybeSent, .edit)) {
          _ = try await sample.desk.edit(
            try LetterWording("Another\n\nText"),
            of: reference,
            1,
            version: nil,
            key: UUID()
          )
        }
      }
    }

    @Test func itIsRepeatedAsTheSameMessage() async throws {
      try await SampleOffice.lend { sample in
        let mail = try SendmailScript()
        let (reference, letter) = try await uncertain(sample, mail, .isKilled)
        _ = try await sample.desk.repeatSending(reference, nil, key: UUID())
        let delivery = try await sample.desk.deliver(
          letter.letter.id,
          by: try mail.program(.takes)
        )
        let settled = try #require(delivery).settled()
        #expect(settled.letter.letter.attempts == 2)
        let messages = try mail.messages()
        #expect(messages.count == 2)
        #expect(Set(messages).count == 1)
        #expect(try await sample.desk.show(reference).loaded.file.identityQuestions.count == 1)
      }
    }

    @Test func itCountsFromTheFirstHandOverWhereItWasSent() async throws {
      try await SampleOffice.lend { sample in
        let mail = try SendmailScript()
        let (reference, _) = try await uncertain(sample, mail, .isKilled)
        let later = try await sample.desk(at: SampleOffice.now.adding(seconds: 86_400))
        let settled = try await later.confirmSent(reference, 1, sent: nil, key: UUID())
        #expect(settled.letter.state == .sent(at: SampleOffice.now))
        let events = try await later.show(reference).loaded.events
        #expect(events.last?.occurred == SampleOffice.now)
        #expect(events.last?.recorded == SampleOffice.now.adding(seconds: 86_400))
      }
    }

    /// A letter that has gone is a fact, whatever became of the case.
    @Test func whatHasGoneIsRecordedThoughTheCaseMovedOn() async throws {
      try await SampleOffice.lend { sample in
        let mail = try SendmailScript()
        let (reference, _) = try await uncertain(sample, mail, .isKilled)
        _ = try await sample.desk.perform(
          AskIdentity(ground: "asked on the phone", timeliness: .timely),
          on: reference,
          key: UUID()
        )
        let settled = try await sample.desk.confirmSent(reference, 1, sent: nil, key: UUID())
        #expect(settled.effect == .notRecorded(.questionAlreadyOpen))
        #expect(settled.letter.state == .sent(at: SampleOffice.now))
      }
    }

    struct NotUncertain: Error {}
  }
}
