import Casework
import Foundation
import Storage
import SubjectRequests
import TestCases
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Letters about recipients") struct RecipientLetterTests {
    /// Article 19, second sentence: the letter names them, and records that the person was told.
    @Test func thePersonIsToldWhoTheRecipientsAre() async throws {
      try await SampleOffice.lend { sample in
        let mail = try SendmailScript()
        let reference = try await sample.log([.erasure, .rectification, .access])
        func perform(_ act: some Act) async throws {
          _ = try await sample.desk.perform(act, on: reference, key: UUID())
        }
        await #expect(throws: LetterRefusal.notAllowed(.recipient(.notAsked))) {
          try await sample.draft(.recipientList, on: reference)
        }
        try await perform(AskForRecipients())
        await #expect(throws: LetterRefusal.notAllowed(.recipient(.nothingToTellOf))) {
          try await sample.draft(.recipientList, on: reference)
        }
        try await sample.decide(.erasure, .granted, on: reference)
        try await sample.decide(.rectification, .granted, on: reference)
        try await perform(NameRecipients(["Printer", "Shipper"], of: .erasure))
        await #expect(throws: LetterRefusal.notAllowed(.recipient(.notNamed([.rectification])))) {
          try await sample.draft(.recipientList, on: reference)
        }
        try await perform(SayNoRecipients(of: .rectification))
        try await perform(ReportActed(.rights([.erasure])))
        try await perform(TellRecipients(.numbers([1]), by: .email))
        let settled = try await sample.send(.recipientList, on: reference, by: mail.program(.takes))
          .settled()
        let text = settled.letter.wording.text
        #expect(text.contains("- Printer: we told this recipient on 2 November 2026"))
        #expect(text.contains("- Shipper: this recipient has not been told yet"))
        #expect(text.contains("We had disclosed these data to nobody."))
        #expect(!text.contains("Access to your personal data"))
        let file = try await sample.desk.show(reference).loaded.file
        guard case .answered = file.recipientInquiry else {
          Issue.record("\(file.recipientInquiry)")
          return
        }
      }
    }

    /// What was told since the draft makes it stale.
    @Test func whoWasToldMeanwhileMakesTheListStale() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.erasure])
        func perform(_ act: some Act) async throws {
          _ = try await sample.desk.perform(act, on: reference, key: UUID())
        }
        try await sample.decide(.erasure, .granted, on: reference)
        try await perform(NameRecipients(["Printer"], of: .erasure))
        try await perform(AskForRecipients())
        _ = try await sample.draft(.recipientList, on: reference)
        try await perform(ReportActed(.rights([.erasure])))
        try await perform(TellRecipients(.allToTell, by: .email))
        await #expect(throws: LetterRefusal.stale([.recipients])) {
          _ = try await sample.desk.queue(reference, nil, SampleOffice.envelope(), key: UUID())
        }
      }
    }

    /// A recipient is not told that all was erased where a part stays.
    @Test func aNoticeOfAPartSaysWhatStays() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.erasure])
        let partly = Decision.partlyGranted(try .complete(.legalClaims))
        try await sample.decide(.erasure, partly, on: reference)
        let acts: [any Act] = [
          NameRecipients(["Printer"], of: .erasure), ReportActed(.rights([.erasure])),
        ]
        for act in acts { _ = try await sample.desk.perform(act, on: reference, key: UUID()) }
        func notice(_ stays: String?) throws -> LetterMatter {
          .recipientNotice(
            RecipientNotice(
              number: 1,
              details: "the newsletter",
              stays: stays,
              replyBy: try day("2026-11-16")
            )
          )
        }
        for silent in [nil, " "] {
          await #expect(throws: LetterRefusal.missing(.stays)) {
            try await sample.draft(try notice(silent), on: reference)
          }
        }
        let text = try await sample.draft(try notice("the invoices"), on: reference).wording.text
        #expect(text.contains("we have done part of what was asked"))
        #expect(text.contains("We have not done this: the invoices."))
        try await sample.decide(.erasure, .granted, on: reference)
        await #expect(throws: LetterRefusal.nothingStays(.erasure)) {
          try await sample.draft(try notice("the invoices"), on: reference)
        }
        let whole = try await sample.draft(try notice(nil), on: reference).wording.text
        #expect(whole.contains("we have done what was asked"))
      }
    }
  }
}
