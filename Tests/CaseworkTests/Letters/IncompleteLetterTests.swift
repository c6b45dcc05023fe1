import Casework
import Foundation
import Storage
import SubjectRequests
import TestCases
import Testing
import TimeLimits

extension DatabaseTests {
  /// A letter that is edited still says what the law has it say (Articles 12(3), 12(4)).
  @Suite("Letters that leave something out") struct IncompleteLetterTests {
    private func edit(_ text: String, on reference: Reference, _ sample: SampleOffice) async throws
    {
      _ = try await sample.desk.edit(
        try LetterWording(text),
        of: reference,
        1,
        version: nil,
        key: UUID()
      )
    }

    private func refused(_ sample: SampleOffice) async throws -> Reference {
      let reference = try await sample.log([.erasure])
      try await sample.decide(.erasure, .refused(try .complete(.legalClaims)), on: reference)
      _ = try await sample.draft(.refusal(.allOpen), on: reference)
      return reference
    }

    @Test func doNotGo() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await refused(sample)
        try await edit("No\n\nNo.\n", on: reference, sample)
        let missing = LetterRefusal.incomplete([.reasons, .authority, .remedy])
        #expect(missing.description.contains("the judicial remedy"))
        await #expect(throws: missing) {
          _ = try await sample.desk.queue(reference, 1, SampleOffice.envelope(), key: UUID())
        }
        await #expect(throws: missing) {
          _ = try await sample.desk.markPosted(reference, 1, posted: nil, key: UUID())
        }
        #expect(try await sample.count("sent_message") == 0)
        let file = try await sample.desk.show(reference).loaded.file
        #expect(file.claims.first?.progress.decision?.outcome == .refused)
        #expect(!file.openClaims.isEmpty)
      }
    }

    /// Other words around what must be said are the editor's.
    @Test func goWhereTheyWereOnlyRewritten() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await refused(sample)
        let text = try await sample.desk.letter(reference, 1).wording.text
        let edited = text.replacing("Dear Anna Jansen,", with: "Good morning,")
          .replacing(". ", with: ".\n")
        #expect(edited != text)
        try await edit(edited, on: reference, sample)
        _ = try await sample.desk.queue(reference, 1, SampleOffice.envelope(), key: UUID())
      }
    }

    @Test func goWhereAPersonAnswersForThem() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await refused(sample)
        try await edit("No\n\nNo.\n", on: reference, sample)
        let settled = try await sample.desk.markPosted(
          reference,
          1,
          posted: nil,
          ifIncomplete: .readAgain,
          key: UUID()
        )
        #expect(settled.letter.state.word == .posted)
        let history = try await sample.desk.show(reference).loaded.events
        let note = "letter 1 goes although its text lacks: the reasons, the supervisory authority"
        #expect(history.contains { $0.happening.words?.contains(note) == true })
      }
    }

    @Test func ofAnExtensionNameItsDay() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        _ = try await sample.draft(
          .extensionNotice(
            months: 2,
            on: .complexity,
            reasons: "three archives",
            about: .rights([.access])
          ),
          on: reference
        )
        try await edit("Later\n\nIt takes time: three archives.\n", on: reference, sample)
        await #expect(throws: LetterRefusal.incomplete([.lastDay])) {
          _ = try await sample.desk.queue(reference, 1, SampleOffice.envelope(), key: UUID())
        }
      }
    }
  }
}
