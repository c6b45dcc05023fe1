import Casework
import Foundation
import Storage
import SubjectRequests
import TestCases
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Drafting letters") struct DraftingTests {
    @Test func aDraftRecordsNothingInTheCase() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        let before = try await sample.desk.show(reference).loaded.file
        let key = UUID()
        let draft = try await sample.desk.draft(
          .acknowledgement,
          on: reference,
          language: nil,
          key: key
        )
        #expect(draft.state == .draft)
        #expect(draft.letter.number == 1)
        #expect(draft.letter.language == .dutch)
        #expect(draft.wording.text.contains("2 november 2026"))
        #expect(draft.wording.text.contains("Geachte Anna Jansen"))
        #expect(try await sample.desk.show(reference).loaded.file == before)
        // The same key drafts once.
        let again = try await sample.desk.draft(
          .acknowledgement,
          on: reference,
          language: nil,
          key: key
        )
        #expect(again.letter == draft.letter)
        #expect(try await sample.count("outgoing_letter") == 1)
      }
    }

    @Test func anExtensionNamesTheDayItLeadsTo() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log(received: "2026-10-05T09:00:00Z")
        let draft = try await sample.desk.draft(
          .extensionNotice(months: 2, on: .complexity, reasons: "three archives", about: .allOpen),
          on: reference,
          language: .english,
          key: UUID()
        )
        #expect(draft.wording.text.contains("by two further months"))
        #expect(draft.wording.text.contains("by 5 January 2027 at the latest"))
        #expect(draft.wording.text.contains("Our reasons: three archives"))
      }
    }

    @Test func whatTheLawOrTheCaseForbidsIsNotDrafted() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.access, .restriction, .consentWithdrawal])
        let past = try day("2026-11-01")
        let question = try SampleOffice.question()
        let late = LetterQuestion(reason: "r", ask: "a", replyBy: past)
        let notice = RecipientNotice(number: 1, details: "d", replyBy: question.replyBy)
        let refused: [(LetterMatter, LetterRefusal)] = [
          (.answer(.allOpen), .notAllowed(.claimNotDecided(.access))),
          (.identityQuestion(late, .timely), .dayPassed(.replyBy, past)),
          (.identityQuestion(try SampleOffice.question(" "), .timely), .missing(.ask)),
          (
            .extensionNotice(months: 3, on: .complexity, reasons: "r", about: .rights([.access])),
            .notAllowed(.extensionOutOfRange(.months(3)))
          ),
          (
            .extensionNotice(months: 1, on: .complexity, reasons: "", about: .allOpen),
            .missing(.reason)
          ),
          (
            .extensionNotice(
              months: 1,
              on: .complexity,
              reasons: "r",
              about: .rights([.consentWithdrawal])
            ),
            .notAllowed(.notExtendable(.consentWithdrawal))
          ),
          (
            .restrictionLifting(reasons: "r", on: question.replyBy),
            .notAllowed(.restriction(.notRestricted))
          ),
          (
            .restrictionLifting(reasons: "r", on: try day("2026-11-02")),
            .dayPassed(.on, try day("2026-11-02"))
          ),
          (.recipientNotice(notice), .notAllowed(.recipient(.noSuchRecipient(1)))),
        ]
        for (matter, refusal) in refused {
          await #expect(throws: refusal) {
            try await sample.desk.draft(matter, on: reference, language: nil, key: UUID())
          }
        }
        #expect(try await sample.count("outgoing_letter") == 0)
      }
    }

    @Test func theDecisionsMakeTheKind() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.access, .erasure])
        try await sample.decide(.access, .granted, on: reference)
        _ = try await sample.desk.perform(RecordCopy.onPaper, on: reference, key: UUID())
        try await sample.decide(.erasure, .refused(try .complete(.legalClaims)), on: reference)
        for matter in [LetterMatter.answer(.allOpen), .refusal(.allOpen)] {
          await #expect(throws: LetterRefusal.otherKind(asked: matter.kind, fits: .partRefusal)) {
            try await sample.desk.draft(matter, on: reference, language: nil, key: UUID())
          }
        }
        let draft = try await sample.desk.draft(
          .partRefusal(.allOpen),
          on: reference,
          language: .english,
          key: UUID()
        )
        let text = draft.wording.text
        for said in [
          "Article 12(4) GDPR", "Article 17(3)(e) GDPR", "The fourth request this month.",
          "Autoriteit Persoonsgegevens", "The district court.",
        ] {
          #expect(text.contains(said))
        }
        // One claim alone can be refused beside others.
        let refusal = try await sample.desk.draft(
          .refusal(.rights([.erasure])),
          on: reference,
          language: .english,
          key: UUID()
        )
        #expect(refusal.wording.subject.hasSuffix("we do not do part of what you ask"))
        let access = "Access to your personal data (Article 15 GDPR): "
        #expect(refusal.wording.text.contains("\(access)our answer follows by "))
        _ = try await sample.desk.perform(
          Answer(.rights([.access])),
          on: reference,
          key: UUID()
        )
        let later = try await sample.draft(.refusal(.rights([.erasure])), on: reference)
        #expect(later.wording.text.contains("\(access)we answered this on "))
      }
    }

    /// The notice of Article 18(3) is what lets the restriction be lifted.
    @Test func aRestrictionIsLiftedAfterTheLetter() async throws {
      try await SampleOffice.lend { sample in
        let mail = try SendmailScript()
        let reference = try await sample.log([.restriction])
        func perform(_ act: some Act) async throws {
          _ = try await sample.desk.perform(act, on: reference, key: UUID())
        }
        try await perform(Restrict(.accuracyContested, scope: "the orders"))
        await #expect(throws: ActRefusal.restriction(.liftingNotTold)) {
          try await perform(LiftRestriction())
        }
        let lifting = LetterMatter.restrictionLifting(
          reasons: "the accuracy was checked",
          on: try day("2026-11-16")
        )
        let settled = try await sample.send(lifting, on: reference, by: try mail.program(.takes))
          .settled()
        let text = settled.letter.wording.text
        #expect(text.contains("The restriction ends on 16 November 2026"))
        #expect(text.contains("since 2 November 2026"))
        #expect(text.contains("Autoriteit Persoonsgegevens"))
        let told = try day("2026-11-16")
        await #expect(throws: ActRefusal.restriction(.toldToLast(until: told))) {
          try await perform(LiftRestriction())
        }
        let then = try await sample.desk(at: try instant("2026-11-16T09:00:00Z"))
        _ = try await then.perform(LiftRestriction(), on: reference, key: UUID())
      }
    }

    /// The letter to a recipient says that it was told, and by which way.
    @Test func aRecipientIsToldByTheLetter() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.erasure, .rectification])
        try await sample.decide(.erasure, .granted, on: reference)
        let acts: [any Act] = [
          NameRecipients(["Printer", "Shipper"], of: .erasure), ReportActed(.rights([.erasure])),
        ]
        for act in acts { _ = try await sample.desk.perform(act, on: reference, key: UUID()) }
        let notice = RecipientNotice(
          number: 2,
          details: "all orders",
          replyBy: try day("2026-11-16")
        )
        let draft = try await sample.desk.draft(
          .recipientNotice(notice),
          on: reference,
          language: .english,
          key: UUID()
        )
        #expect(draft.wording.text.contains("Dear Shipper,"))
        #expect(draft.wording.text.contains("Anna.Jansen@example.org"))
        #expect(draft.wording.text.contains("erasure of these personal data"))
        #expect(!draft.wording.text.contains("rectification of"))
        // The person's own address is not that of a recipient.
        await #expect(throws: LetterSendingError.noAddress) {
          _ = try await sample.desk.queue(reference, 1, SampleOffice.envelope(), key: UUID())
        }
        _ = try await sample.desk.markPosted(reference, 1, posted: nil, key: UUID())
        let recipients = try await sample.desk.show(reference).loaded.file.recipients
        #expect(recipients.map(\.state) == [.toTell, .told(by: .post, at: SampleOffice.now)])
      }
    }

    /// The recipient is told of the data subject, and not of whoever writes for them.
    @Test func aRecipientIsToldOfTheDataSubject() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.erasure], name: "Otto Jansen", email: nil)
        let child = Person(name: "Anna Jansen", email: nil)
        _ = try await sample.desk.recordMandate(
          RecordMandate(.parent, evidence: "birth certificate"),
          for: child,
          on: reference,
          key: UUID()
        )
        try await sample.decide(.erasure, .granted, on: reference)
        let acts: [any Act] = [
          NameRecipients(["Mailer"], of: .erasure), ReportActed(.rights([.erasure])),
        ]
        for act in acts { _ = try await sample.desk.perform(act, on: reference, key: UUID()) }
        let notice = RecipientNotice(
          number: 1,
          details: "All orders",
          replyBy: try day("2026-11-16")
        )
        let letter = try await sample.desk.draft(
          .recipientNotice(notice),
          on: reference,
          language: .english,
          key: UUID()
        )
        #expect(letter.wording.text.contains("Anna Jansen"))
        #expect(!letter.wording.text.contains("Otto"))
      }
    }

    @Test func twoWhoEditAtOnceDoNotOverwriteEachOther() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        _ = try await sample.desk.draft(.acknowledgement, on: reference, language: nil, key: UUID())
        func edit(_ text: String) async throws -> LetterView {
          try await sample.desk.edit(
            try LetterWording(text),
            of: reference,
            1,
            version: 1,
            key: UUID()
          )
        }
        let edited = try await edit("Subject\n\nFirst hand")
        #expect(edited.letter.version == 2)
        #expect(edited.wording.blocks == [.paragraph(["First hand"])])
        await #expect(throws: LetterRefusal.changedMeanwhile(version: 2)) {
          _ = try await edit("Subject\n\nSecond hand")
        }
        // What is there already is no change.
        #expect(try await edit("Subject\n\nFirst hand").letter.version == 2)
        _ = try await sample.desk.discard(reference, nil, key: UUID())
        await #expect(throws: LetterRefusal.wrongState(.discarded, .edit)) {
          _ = try await edit("Subject\n\nThird hand")
        }
        await #expect(throws: LetterRefusal.noSuchLetter(7)) {
          _ = try await sample.desk.letter(reference, 7)
        }
      }
    }
  }
}
