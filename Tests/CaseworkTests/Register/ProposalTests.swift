import Casework
import Foundation
import Records
import Register
import Storage
import SubjectRequests
import TestCluster
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("What the register calls for in a request") struct ProposalTests {
    private static func adopted(_ label: String) throws -> AdoptedModel {
      AdoptedModel.beginning(
        try .cloudService(),
        for: try Samples.label(label),
        name: "Service \(label)",
        owner: try Samples.label("a.jansen"),
        on: try day("2026-07-02")
      )
    }

    /// Keeps the processors whose models are adopted.
    private static func keepProcessors(_ labels: String..., at desk: Desk) async throws {
      _ = try await desk.keep(labels.map { try Samples.processor($0) }, .adding, key: UUID())
    }

    private static func profile(_ tasks: TaskPlanning) -> ControllerProfile {
      var profile = SampleOffice.profile
      profile.tasks = tasks
      return profile
    }

    @Test func obligationsOnRightsBringATaskAtEachServiceOnce() async throws {
      try await SampleOffice.lend(profile: Self.profile(.byHand)) { sample in
        let desk = sample.desk
        try await Self.keepProcessors("unused", "empty", "crm", "mailer", at: desk)
        var unused = try Self.adopted("unused")
        unused.ended = try day("2026-08-01")
        var empty = try Self.adopted("empty")
        for index in empty.own.indices {
          empty.own[index].standing = .notApplicable(reason: "No personal data")
        }
        let records = [try Self.adopted("crm"), try Self.adopted("mailer"), unused, empty]
        _ = try await desk.keep(records, .adding, key: UUID())
        let reference = try await sample.log([.erasure, .portability, .consentWithdrawal])
        let proposals = try await desk.proposeTasks(on: reference, .processors)
        let erasures = proposals.filter { $0.task.right == .erasure }
        #expect(erasures.map(\.task.system) == ["Service crm", "Service mailer"])
        #expect(erasures.map(\.task.action) == [.erase, .erase])
        #expect(erasures.map { $0.task.assignee?.description } == ["a.jansen", "a.jansen"])
        #expect(
          erasures.first?.source
            == .obligation(try Samples.label("rights.handle"), of: try Samples.label("crm"))
        )
        #expect(
          proposals.filter { $0.task.right == .portability }.map(\.task.action).first == .export
        )
        #expect(!proposals.contains { $0.task.right == .consentWithdrawal })
        let outcome = try #require(
          try await desk.setProposedTasks(on: reference, .processors, key: UUID())
        )
        #expect(outcome.file.tasks.map(\.number) == Array(1...proposals.count))
        #expect(try await desk.setProposedTasks(on: reference, .processors, key: UUID()) == nil)
        let done = FinishTask(1, .found, note: nil)
        _ = try await desk.perform(done, on: reference, key: UUID())
        // What was done is not to be done again.
        #expect(try await desk.setProposedTasks(on: reference, .processors, key: UUID()) == nil)
        let standing = try await desk.proposeTasks(on: reference, .processors).map(\.standing)
        #expect(standing == (1...proposals.count).map { .set(number: $0) })
      }
    }

    @Test func tasksAreSetWhenARequestIsLogged() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        try await Self.keepProcessors("crm", at: desk)
        let before = try await sample.log([.erasure])
        #expect(try await desk.show(before).loaded.file.tasks.isEmpty)
        _ = try await desk.keep([try Self.adopted("crm")], .adding, key: UUID())
        // The same desk, which has a plan of the register as it was.
        let reference = try await sample.log([.erasure, .consentWithdrawal])
        let tasks = try await desk.show(reference).loaded.file.tasks
        #expect(tasks.map(\.system) == ["Service crm"])
        #expect(tasks.map(\.action) == [.erase])
        #expect(tasks.map { $0.assignee?.description } == ["a.jansen"])
        #expect(
          try await desk.proposeTasks(on: reference, .processors).map(\.standing)
            == [.set(number: 1)]
        )
        var ended = try Self.adopted("crm")
        ended.ended = try day("2026-08-01")
        _ = try await desk.keep([ended], .changing(reason: "Left"), key: UUID())
        let after = try await sample.log([.erasure])
        #expect(try await desk.show(after).loaded.file.tasks.isEmpty)
        let report = try await sample.office.verify(.reading, officer: SampleOffice.officer()) {
          _,
          _ in
        }
        #expect(report.differences.isEmpty)
      }
    }

    @Test func whatIsClaimedLaterIsPlannedToo() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        try await Self.keepProcessors("crm", "mailer", at: desk)
        let models = [try Self.adopted("crm"), try Self.adopted("mailer")]
        _ = try await desk.keep(models, .adding, key: UUID())
        let reference = try await sample.log([.access])
        let found = FinishTask(1, .found, note: nil)
        _ = try await desk.perform(found, on: reference, key: UUID())
        let add = AddClaim(.portability, id: Identifier(UUID()))
        let added = try await desk.perform(add, on: reference, key: UUID())
        #expect(added.file.claims.map { $0.openTasks.map(\.number) } == [[2], [3, 4]])
        let correct = CorrectClaim(.rights([.access]), to: .erasure, reason: "misread")
        let key = UUID()
        let corrected = try await desk.perform(correct, on: reference, key: key)
        #expect(corrected.events.map(\.happening.kind) == [.corrected, .taskSet, .taskSet])
        let again = try await desk.perform(correct, on: reference, key: key)
        #expect(again.recording == .before)
        #expect(again.file == corrected.file)
        let tasks = try #require(again.file.claims.first).tasks
        #expect(tasks.map(\.action) == [.search, .search, .erase, .erase])
        #expect(tasks.map(\.state.result) == [.found, nil, nil, nil])
        #expect(tasks[1].state == .superseded(.corrected, at: SampleOffice.now))
        _ = try await desk.perform(FinishTask(5, .found, note: nil), on: reference, key: UUID())
        // What was done for a claim goes with it, and the rest is planned anew.
        let (left, new) = try await desk.splitOff(
          .rights([.erasure]),
          of: reference,
          reason: "the shop erases",
          key: UUID()
        )
        #expect(left.file.claims.first?.openTasks.isEmpty == true)
        let view = try await desk.show(new)
        let there = try #require(view.loaded.file.claims.first)
        #expect(there.tasks.map(\.action) == [.search, .erase, .erase])
        #expect(there.tasks.map(\.state.result) == [.found, .found, nil])
        #expect(Set(there.tasks.map(\.number)).count == 3)
        for name in [reference, new] {
          let rebuilt = StoredRows(rebuiltFrom: try await desk.show(name))
          #expect(try await StoredRows(name, in: sample.database) == rebuilt)
        }
      }
    }

    @Test func theProfileSaysWhichTasksAreSet() async throws {
      for (planning, systems) in [
        (TaskPlanning.byHand, []), (.systems, ["Service crm", "HR system"]),
      ] {
        try await SampleOffice.lend(profile: Self.profile(planning)) { sample in
          let desk = sample.desk
          _ = try await desk.keep([try Samples.payroll()], .adding, key: UUID())
          try await Self.keepProcessors("crm", at: desk)
          _ = try await desk.keep([try Self.adopted("crm")], .adding, key: UUID())
          let reference = try await sample.log([.access])
          #expect(try await desk.show(reference).loaded.file.tasks.map(\.system) == systems)
          #expect(desk.controller.profile.tasks == planning)
        }
      }
    }

    @Test func eachRowOfALoadGetsItsTasks() async throws {
      try await SampleOffice.lend { sample in
        try await Self.keepProcessors("crm", at: sample.desk)
        _ = try await sample.desk.keep([try Self.adopted("crm")], .adding, key: UUID())
        let rows = (1...40).map { "access,2026-10-\($0 % 28 + 1),p\($0)@example.org" }
        let text = (["right,received,email"] + rows).joined(separator: "\n")
          .replacing(/-(\d),/) { "-0\($0.1)," }
        let path = FileManager.default.temporaryDirectory.path + "/habeas-\(UUID()).csv"
        try Data(text.utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        var loader = BulkLoader(sample.desk, mode: .recording)
        let file = try #require(FileHandle(forReadingAtPath: path))
        let report = try await loader.load(csv: file) { _ in }
        #expect(report.logged == 40)
        let listed = try await sample.desk.list(.open, limit: 100)
        for request in listed {
          let file = try await sample.desk.show(request.reference).loaded.file
          #expect(file.tasks.map(\.system) == ["Service crm"])
        }
        #expect(listed.count == 40)
      }
    }

    @Test func systemsOfActivitiesThatConcernThePersonAreSearched() async throws {
      try await SampleOffice.lend(profile: Self.profile(.byHand)) { sample in
        let desk = sample.desk
        var newsletter = try Samples.newsletter()
        newsletter.systems = [
          SystemUse(
            id: try Samples.label("list"),
            name: "Mailing list",
            operatedBy: try Samples.label("crm")
          ),
          SystemUse(id: try Samples.label("web"), name: "Web shop"),
        ]
        _ = try await desk.keep([try Samples.payroll(), newsletter], .adding, key: UUID())
        try await Self.keepProcessors("crm", at: desk)
        _ = try await desk.keep([try Self.adopted("crm")], .adding, key: UUID())
        let reference = try await sample.log([.access])
        func systems(_ subjects: String...) async throws -> [String] {
          let labels = try subjects.map { try Samples.label($0) as Label<SubjectCategory> }
          return try await desk.proposeTasks(on: reference, .systems(of: Set(labels)))
            .map(\.task.system)
        }
        // The mailing list is run by a processor, whose service has the task.
        #expect(try await systems() == ["Service crm", "Web shop", "HR system"])
        #expect(try await systems("staff") == ["Service crm", "Web shop", "HR system"])
        #expect(try await systems("customers") == ["Service crm", "Web shop"])
      }
    }

    @Test func recipientsOfTheRegisterAreNamedOnceEach() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let bureau = DataRecipient(
          id: try Samples.label("payroll-bureau"),
          name: "Payroll Bureau BV",
          standing: .other(kind: .thirdParty),
          country: "NL",
          noticeContact: "privacy@bureau.example",
          ended: try day("2026-01-31")
        )
        _ = try await desk.keep([bureau], .adding, key: UUID())
        let activities = [try Samples.payroll(), try Samples.newsletter()]
        _ = try await desk.keep(activities, .adding, key: UUID())
        let reference = try await sample.log([.erasure])
        let proposals = try await desk.proposeRecipients(on: reference, of: .erasure)
        #expect(proposals.map(\.name) == ["Mailer BV", "Payroll Bureau BV"])
        #expect(proposals.map(\.contact) == [nil, "privacy@bureau.example"])
        #expect(proposals.map(\.ended) == [nil, try day("2026-01-31")])
        let named = try #require(
          try await desk.nameProposedRecipients(on: reference, of: .erasure, key: UUID())
        )
        #expect(named.file.recipients.map(\.name) == proposals.map(\.name))
        #expect(
          try await desk.nameProposedRecipients(on: reference, of: .erasure, key: UUID()) == nil
        )
        let numbers = try await desk.proposeRecipients(on: reference, of: .erasure).map(\.number)
        #expect(numbers == [1, 2])
      }
    }
  }
}
