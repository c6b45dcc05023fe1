import Casework
import Foundation
import Storage
import SubjectRequests
import TestCases
import Testing
import TimeLimits

extension DatabaseTests {
  /// An answer tells what was done, as it was done (Article 12(3)).
  @Suite("Letters about what was done") struct FulfilmentLetterTests {
    @Test func theCopyIsToldAsItWent() async throws {
      try await SampleOffice.lend { sample in
        func text(_ copy: CopyOfData, _ rights: [ClaimedRight]) async throws -> String {
          let reference = try await sample.log(rights)
          for right in rights { try await sample.decide(right.right, .granted, on: reference) }
          _ = try await sample.desk.perform(RecordCopy(copy), on: reference, key: UUID())
          return try await sample.draft(.answer(.allOpen), on: reference).wording.text
        }
        let posted = try await text(.otherwise("on paper, 40 pages"), [.access, .portability])
        #expect(posted.contains("You receive a copy, and the information of Article 15 GDPR, in"))
        #expect(posted.contains("this way: on paper, 40 pages."))
        #expect(!posted.contains("package"))
        let withheld = try await text(.withheld(reasons: "it was handed over"), [.access])
        #expect(withheld.contains("You receive no copy: it was handed over."))
        #expect(!withheld.contains("package"))
        #expect(try await text(.package(1), [.access]).contains("in the package that belongs"))
      }
    }

    @Test func aPartIsToldAsAPart() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.access, .erasure])
        func perform(_ act: some Act) async throws {
          _ = try await sample.desk.perform(act, on: reference, key: UUID())
        }
        try await sample.decide(
          .access,
          .partlyGranted(try .complete(.rightsOfOthers)),
          on: reference
        )
        try await sample.decide(
          .erasure,
          .partlyGranted(try .complete(.legalClaims)),
          on: reference
        )
        try await perform(RecordCopy(.otherwise("on paper")))
        try await perform(SetTask(.rights([.erasure]), .erase, in: ["CRM", "Books"], to: nil))
        let deferral = Deferral(ground: .legalHold, until: .event, reasons: "the proceedings")
        try await perform(DeferTask(1, deferral))
        try await perform(DeferTask(2, deferral))
        func text() async throws -> String {
          try await sample.draft(.partRefusal(.allOpen), on: reference).wording.text
        }
        let waiting = try await text()
        #expect(waiting.contains("give you part of what you ask for. You receive a copy"))
        // Nothing was erased yet, so nothing says that it was.
        #expect(!waiting.contains("We have erased"))
        try await perform(FireTask(1))
        try await perform(FinishTask(1, .found, note: nil))
        #expect(try await text().contains("We have erased part of your personal data."))
      }
    }

    /// The letter names the system and says why, and nowhere that all was erased.
    @Test func whatWasImpossibleIsTold() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.erasure])
        let acts: [any Act] = [
          SetTask(.allOpen, .erase, in: ["CRM", "Books"], to: nil),
          FinishTask(1, .impossible, note: "the vendor is gone"),
          FinishTask(2, .found, note: nil),
          Decide(.allOpen, decision: .granted),
        ]
        for act in acts { _ = try await sample.desk.perform(act, on: reference, key: UUID()) }
        await #expect(
          throws: LetterRefusal.notAllowed(.task(.impossibleAlthoughGranted([1])))
        ) {
          _ = try await sample.draft(.answer(.allOpen), on: reference)
        }
        let part = Decision.partlyGranted(try .complete(.notPossible))
        try await sample.decide(.erasure, part, on: reference)
        let text = try await sample.draft(.partRefusal(.allOpen), on: reference).wording.text
        #expect(text.contains("We have erased part of your personal data."))
        #expect(text.contains("We could not erase data about you in CRM: the vendor is gone."))
        #expect(!text.contains("Books"))
      }
    }

    /// The case and the list of the erased outlast the erasure.
    @Test func whatStaysOfThePersonIsTold() async throws {
      try await SampleOffice.lend { sample in
        func text(_ acts: [any Act]) async throws -> String {
          let reference = try await sample.log([.erasure])
          try await sample.decide(.erasure, .granted, on: reference)
          for act in acts { _ = try await sample.desk.perform(act, on: reference, key: UUID()) }
          return try await sample.draft(.answer(.allOpen), on: reference).wording.text
        }
        let erased = try await text([ReportActed(.allOpen)])
        #expect(erased.contains("with our letters, for 3 years after the case is closed"))
        let set = SetTask(.allOpen, .erase, in: ["CRM"], to: nil)
        let nothing = try await text([set, FinishTask(1, .nothingFound, note: nil)])
        #expect(nothing.contains("and hold none") && !nothing.contains("erased"))
      }
    }

    /// Whoever writes for another is told whose data the letter is about.
    @Test(arguments: LetterLanguage.allCases)
    func whoeverWritesForAnotherIsToldWhoseDataAreMeant(_ language: LetterLanguage) async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.erasure], name: "Otto Jansen", email: nil)
        _ = try await sample.desk.recordMandate(
          RecordMandate(.parent, evidence: "birth certificate"),
          for: Person(name: "Bo Jansen", email: nil),
          on: reference,
          key: UUID()
        )
        let letter = try await sample.desk.draft(
          .acknowledgement,
          on: reference,
          language: language,
          key: UUID()
        )
        let first = try #require(letter.wording.blocks.first)
        #expect(first.text.contains("Bo Jansen"))
        #expect(letter.wording.text.contains("Otto Jansen"))
        let own = try await sample.log([.erasure])
        let plain = try await sample.draft(.acknowledgement, on: own)
        #expect(plain.wording.blocks.first == .paragraph(["Dear Anna Jansen,"]))
      }
    }
  }
}
