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
      without: [.automatedDecisions: "No decision is made by automated means alone."]
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
        let draft = try await desk.accessDraft(of: reference, Self.scope(), language: nil)
        #expect(draft.entries.map(\.label) == ["payroll"])
        #expect(draft.gaps.isEmpty)
        // The controller's language, as the letter's is not known.
        #expect(draft.information.activities[0].recipients == ["Payroll bureau (verwerker)"])
        let both = AccessScope(
          activities: [try Samples.label("newsletter"), try Samples.label("payroll")],
          subjects: nil,
          statements: []
        )
        let silent = try await desk.accessDraft(of: reference, both, language: .english)
        #expect(silent.entries.map(\.label) == ["newsletter", "payroll"])
        #expect(
          silent.gaps.map { $0.prefix { $0 != ":" } } == [
            "newsletter/retention", "newsletter/retention", "newsletter/automatedDecisions",
            "payroll/automatedDecisions",
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
        let contents = AccessContents(information: nil)
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
