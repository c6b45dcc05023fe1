import Casework
import Documents
import Foundation
import Postgres
import Register
import Storage
import SubjectRequests
import TestCluster
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  /// The answer to a request of access, from the register to what is kept of it.
  @Suite("Access packages") struct AccessPackageTests {
    private static let none = AccessStatement(
      without: [
        .automatedDecisions: "No decision is made by automated means alone.",
        .sources: "The data come from you.",
      ]
    )

    private static func scope(_ subjects: String? = "employees") -> AccessScope {
      AccessScope(activities: [], subjects: subjects, statements: [none])
    }

    @Test func theRegisterTellsThePerson() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        _ = try await desk.keep([Samples.payroll()], .adding, key: UUID())
        _ = try await desk.keep([Samples.newsletter()], .adding, key: UUID())
        let reference = try await sample.log()
        // Nobody knows whether a recipient that is not recorded is abroad.
        let unknown = try await desk.accessDraft(of: reference, Self.scope(), language: nil)
        #expect(unknown.gaps.count == 1)
        _ = try await desk.keep([Samples.processor("payroll-bureau")], .adding, key: UUID())
        let draft = try await desk.accessDraft(of: reference, Self.scope(), language: nil)
        #expect(draft.entries.map(\.label) == ["payroll"])
        #expect(draft.gaps.isEmpty)
        // The controller's language, as the letter's is not known.
        let told = draft.information.activities[0].recipients
        #expect(told == ["Processor payroll-bureau (verwerker, NL)"])
        let both = AccessScope(
          activities: [try Samples.label("newsletter"), try Samples.label("payroll")],
          subjects: nil,
          statements: []
        )
        let silent = try await desk.accessDraft(of: reference, both, language: .english)
        #expect(silent.entries.map(\.label) == ["newsletter", "payroll"])
        #expect(
          silent.gaps.map { $0.prefix { $0 != ":" } } == [
            "newsletter/retention", "newsletter/retention", "newsletter/sources",
            "newsletter/sources", "newsletter/automatedDecisions", "payroll/sources",
            "payroll/sources",
          ]
        )
      }
    }

    @Test func whatTheRegisterDoesNotHoldIsRefused() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        var ended = try Samples.payroll()
        ended.id = try Samples.label("old")
        ended.ended = try Samples.day("2020-12-31")
        _ = try await desk.keep([Samples.payroll(), ended], .adding, key: UUID())
        let reference = try await sample.log()
        let wrong = AccessScope(
          activities: [try Samples.label("hr")],
          subjects: nil,
          statements: []
        )
        await #expect(throws: AccessPackageError.noSuchActivity("hr", known: ["old", "payroll"])) {
          try await desk.accessDraft(of: reference, wrong, language: nil)
        }
        await #expect(throws: AccessPackageError.noSuchSubjects(known: ["Employees"])) {
          try await desk.accessDraft(of: reference, Self.scope("clients"), language: nil)
        }
        // What has ended is told where it is chosen, and only there.
        let draft = try await desk.accessDraft(of: reference, Self.scope(), language: nil)
        #expect(draft.entries.map(\.label) == ["payroll"])
        await #expect(throws: AccessPackageError.nothingTold(categories: ["Employees"])) {
          try await desk.accessPackage(
            of: reference,
            AccessContents(information: nil),
            language: nil
          )
        }
      }
    }

    @Test func thePackageSaysWhatWasSearched() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let reference = try await sample.log([.portability])
        func act(_ act: some Act) async throws {
          _ = try await desk.perform(act, on: reference, key: UUID())
        }
        let systems = ["CRM", "Tapes"]
        try await act(SetTask(.rights([.portability]), .export, in: systems, to: nil))
        try await act(FinishTask(1, .found, note: "ask Bert"))
        let contents = AccessContents(information: nil, withoutCopy: "It was handed over in May.")
        await #expect(throws: AccessPackageError.openTasks([2])) {
          try await desk.accessPackage(of: reference, contents, language: nil)
        }
        try await act(FinishTask(2, .impossible, note: "the tapes are blank"))
        let package = try await desk.accessPackage(of: reference, contents, language: nil)
        #expect(package.searched.map(\.system) == systems)
        #expect(package.searched.map(\.result) == [.found, .impossible])
        // The note of a colleague is not for the person; why something was impossible is.
        #expect(package.searched.map(\.reason) == [nil, "the tapes are blank"])
        #expect(package.language == .dutch)
      }
    }

    @Test func aPromisedCopyIsThereOrThereIsAReason() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let file = try PackagedFile(name: "a.txt", content: Data("Anna".utf8))
        func found() async throws -> Reference {
          let reference = try await sample.log([.portability])
          let acts: [any Act] = [
            SetTask(.allOpen, .export, in: ["CRM"], to: nil), FinishTask(1, .found, note: nil),
            Decide(.allOpen, decision: .granted),
          ]
          for act in acts { _ = try await desk.perform(act, on: reference, key: UUID()) }
          return reference
        }
        func make(_ contents: AccessContents, of reference: Reference) async throws -> AccessPackage
        {
          let package = try await desk.accessPackage(of: reference, contents, language: .english)
          for _ in 0..<2 {
            _ = try await desk.keep(package, archive: package.zip(nil), encryption: .none)
          }
          return package
        }
        let reference = try await found()
        let missing = ActRefusal.copyMissing(.portability, tasks: [1])
        let view = try await desk.show(reference)
        #expect(view.loaded.file.nextSteps == [.giveCopy([.portability]), .answer([.portability])])
        await #expect(throws: AccessPackageError.noCopy([1])) {
          _ = try await make(AccessContents(information: nil, withoutCopy: " "), of: reference)
        }
        await #expect(throws: AccessPackageError.copyAndReason) {
          let both = AccessContents(information: nil, files: [file], withoutCopy: "none")
          _ = try await make(both, of: reference)
        }
        await #expect(throws: missing) {
          _ = try await desk.perform(Answer(.allOpen), on: reference, key: UUID())
        }
        await #expect(throws: LetterRefusal.notAllowed(missing)) {
          _ = try await desk.draft(.answer(.allOpen), on: reference, language: nil, key: UUID())
        }
        _ = try await make(AccessContents(information: nil, files: [file]), of: reference)
        let answered = try await desk.perform(Answer(.allOpen), on: reference, key: UUID())
        #expect(answered.file.copies.map(\.copy) == [.package(1)])

        let other = try await found()
        let reason = "You had it in May."
        let package = try await make(
          AccessContents(information: nil, withoutCopy: reason),
          of: other
        )
        #expect(try package.json().contains(reason))
        let told = try await desk.perform(Answer(.allOpen), on: other, key: UUID())
        #expect(told.file.copies.map(\.copy) == [.withheld(reasons: reason)])

        let paper = try await found()
        let given = RecordCopy(.otherwise("on paper"))
        _ = try await desk.perform(given, on: paper, key: UUID())
        _ = try await desk.perform(Answer(.allOpen), on: paper, key: UUID())
        let stored = try await StoredRows(paper, in: sample.database)
        #expect(stored == StoredRows(rebuiltFrom: try await desk.show(paper)))
        let erasure = try await sample.log([.erasure])
        await #expect(throws: ActRefusal.nobodyAskedForACopy) {
          _ = try await desk.perform(given, on: erasure, key: UUID())
        }
      }
    }

    @Test func whatWasMadeIsKeptAsEvidence() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let reference = try await sample.log([.portability])
        let package = try await desk.accessPackage(
          of: reference,
          AccessContents(
            information: nil,
            files: [try PackagedFile(name: "a.txt", content: Data("Anna".utf8))]
          ),
          language: .english
        )
        let archive = try package.zip(nil)
        let first = try await desk.keep(package, archive: archive, encryption: .none)
        let again = try await desk.keep(package, archive: archive, encryption: .none)
        #expect(first == again && first.number == 1)
        let other = try await desk.keep(
          package,
          archive: archive + Data([0]),
          encryption: .aes256
        )
        #expect(other.number == 2)
        let kept = try await desk.accessPackages(of: reference)
        #expect(kept == [first, other])
        #expect(kept[0].digest == package.digest(of: archive))
        #expect(kept[0].information == (try package.json()))
        #expect(kept[0].fileCount == 1 && kept[0].octets == archive.count)
        let rows = try await Session(sample.database.superuser).execute(
          "SELECT encode(record, 'escape') AS record FROM access_package"
        )
        for row in rows {
          #expect(try !row.decode("record", as: String.self).contains("a.txt"))
        }
      }
    }
  }
}
