import Casework
import Foundation
import Storage
import SubjectRequests
import TestCases
import Testing
import TimeLimits

extension DatabaseTests {
  /// No case is closed silently (Article 12(4)): the letter that tells so is what closes it.
  @Suite("Letters that end a case") struct ClosingNoticeTests {
    @Test func theLetterClosesTheCase() async throws {
      try await SampleOffice.lend { sample in
        let mail = try SendmailScript()
        let reference = try await sample.log([.access])
        let matter = LetterMatter.closingNotice(reasons: "no reply", try .complete)
        await #expect(throws: LetterRefusal.notAllowed(.noQuestionOpen)) {
          try await sample.draft(matter, on: reference)
        }
        let question = AskIdentity(ground: "another address", timeliness: .timely)
        _ = try await sample.desk.perform(question, on: reference, key: UUID())
        await #expect(throws: LetterRefusal.notAllowed(.personNotReminded)) {
          try await sample.draft(matter, on: reference)
        }
        _ = try await sample.desk.perform(RemindPerson(), on: reference, key: UUID())
        let reminded = SampleOffice.now
        await #expect(throws: LetterRefusal.notAllowed(.reminderTooRecent(reminded, days: 0))) {
          try await sample.draft(matter, on: reference)
        }
        let later = try await sample.desk(at: try instant("2026-11-20T09:00:00Z"))
        for language in LetterLanguage.allCases {
          let draft = try await later.draft(matter, on: reference, language: language, key: UUID())
          #expect(draft.wording.text.contains("Autoriteit Persoonsgegevens"))
          #expect(draft.wording.text.contains("The district court."))
        }
        let english = try await later.draft(matter, on: reference, language: .english, key: UUID())
        #expect(english.wording.text.contains("on 2 November 2026 we reminded you of it"))
        _ = try await later.queue(
          reference,
          english.letter.number,
          SampleOffice.envelope(),
          key: UUID()
        )
        let delivery = try await later.deliver(english.letter.id, by: mail.program(.takes))
        guard case .recorded(.closed, let file, _) = try #require(delivery).settled().effect,
          case .closed(_, .unanswered(let reasons, let notice?)) = file.standing
        else {
          Issue.record("the letter did not close the case")
          return
        }
        #expect(reasons == "no reply")
        #expect(notice.recourse == (try .complete))
        #expect(notice.told == (try instant("2026-11-20T09:00:00Z")))
        #expect(
          try await StoredRows(reference, in: sample.database)
            == StoredRows(rebuiltFrom: try await later.show(reference))
        )
      }
    }

    @Test func anAnswerMeanwhileHoldsTheLetterBack() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.access])
        let question = AskIdentity(ground: "another address", timeliness: .timely)
        _ = try await sample.desk.perform(question, on: reference, key: UUID())
        _ = try await sample.desk.perform(RemindPerson(), on: reference, key: UUID())
        let later = try await sample.desk(at: try instant("2026-11-20T09:00:00Z"))
        let matter = LetterMatter.closingNotice(reasons: "no reply", try .complete)
        let draft = try await later.draft(matter, on: reference, language: .dutch, key: UUID())
        _ = try await later.perform(ConfirmIdentity(), on: reference, key: UUID())
        await #expect(throws: LetterRefusal.notAllowed(.noQuestionOpen)) {
          _ = try await later.queue(
            reference,
            draft.letter.number,
            SampleOffice.envelope(),
            key: UUID()
          )
        }
      }
    }
  }
}
