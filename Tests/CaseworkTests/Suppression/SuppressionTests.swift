import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCases
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  /// Erased persons stay erased, whatever is restored.
  @Suite("Erased persons") struct SuppressionTests {
    private static let anna = PersonIdentifier(.email, "ANNA.jansen@example.org ")

    /// Grants and carries out an erasure in one system; the other has a duty to keep.
    static func erased(_ sample: SampleOffice) async throws -> Reference {
      let reference = try await sample.log([.erasure])
      let acts: [any Act] = [
        SetTask(.allOpen, .erase, in: ["CRM", "Books"], to: nil), FinishTask(1, .found, note: nil),
        DeferTask(2, Deferral(ground: .retentionDuty, until: .event, reasons: "the books")),
        Decide(.allOpen, decision: .partlyGranted(try .complete(.legalObligationOrPublicTask))),
        ReportActed(.allOpen), Answer(.allOpen), SayNoRecipients(of: .erasure), Close(.completed),
      ]
      for act in acts { _ = try await sample.desk.perform(act, on: reference, key: UUID()) }
      return reference
    }

    @Test func comeOnTheListWhenItIsGrantedAndDone() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let reference = try await Self.erased(sample)
        let crm = try await desk.erasures(of: [Self.anna], system: " crm").flatMap(\.self)
        #expect(crm.map(\.reference) == [reference])
        #expect(crm.map(\.scope) == [.system("CRM")])
        #expect(try await desk.erasures(of: [Self.anna], system: "Books").flatMap(\.self).isEmpty)
        #expect(try await desk.erasuresToReplay(since: nil, system: "Books").isEmpty)
        for act in [FireTask(2), FinishTask(2, .found, note: nil)] as [any Act] {
          _ = try await desk.perform(act, on: reference, key: UUID())
        }
        #expect(
          try await desk.erasures(of: [Self.anna], system: "Books").flatMap(\.self).count == 1
        )
        let replay = try await desk.erasuresToReplay(since: nil, system: "Books")
        #expect(Set(replay.map(\.kind)) == [.email, .name])
        #expect(replay.allSatisfy { $0.reference == reference })
      }
    }

    @Test func comeOnTheListWhenADeferredErasureFiredByItsDayIsDone() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.erasure])
        let until = Deferral.Until.day(try day("2026-12-31"))
        let acts: [any Act] = [
          SetTask(.allOpen, .erase, in: ["Books", "Vault"], to: nil),
          DeferTask(1, Deferral(ground: .retentionDuty, until: until, reasons: "the books")),
          DeferTask(2, Deferral(ground: .legalHold, until: .event, reasons: "the lawsuit")),
          Decide(
            .allOpen,
            decision: .partlyGranted(try .complete(.legalObligationOrPublicTask, .legalClaims))
          ), ReportActed(.allOpen), Answer(.allOpen), SayNoRecipients(of: .erasure),
          Close(.completed),
        ]
        for act in acts { _ = try await sample.desk.perform(act, on: reference, key: UUID()) }
        let last = try await sample.desk(at: try instant("2026-12-31T12:00:00Z"))
        #expect(try await last.fireDeferrals().isEmpty)
        let desk = try await sample.desk(at: try instant("2027-01-01T12:00:00Z"))
        let fired = try await desk.fireDeferrals()
        #expect(fired == [FiredDeferral(reference: reference, task: 1, system: "Books")])
        #expect(try await desk.fireDeferrals().isEmpty)
        #expect(try await desk.show(reference).loaded.file.nextSteps == [.finishFired([1])])
        _ = try await desk.perform(FinishTask(1, .found, note: nil), on: reference, key: UUID())
        let listed = try await desk.erasures(of: [Self.anna]).flatMap(\.self)
        #expect(listed.map(\.scope) == [.system("Books")])
      }
    }

    @Test func deferredErasuresAreFiredOnceByTwoRunsAtOnce() async throws {
      try await SampleOffice.lend { sample in
        let until = Deferral.Until.day(try day("2026-12-31"))
        var references: Set<Reference> = []
        for _ in 0..<4 {
          let reference = try await sample.log([.erasure])
          let acts: [any Act] = [
            SetTask(.allOpen, .erase, in: ["Books"], to: nil),
            DeferTask(1, Deferral(ground: .retentionDuty, until: until, reasons: "the books")),
          ]
          for act in acts { _ = try await sample.desk.perform(act, on: reference, key: UUID()) }
          references.insert(reference)
        }
        let desk = try await sample.desk(at: try instant("2027-01-01T12:00:00Z"))
        let fired = try await withThrowingTaskGroup(of: [FiredDeferral].self) { group in
          for _ in 0..<3 { group.addTask { try await desk.fireDeferrals() } }
          return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(fired.count == 4)
        #expect(Set(fired.map(\.reference)) == references)
      }
    }

    @Test func areNotThoseWhoseErasureWasRefusedOrImpossible() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let refused = try await sample.log([.erasure])
        let decision = Decision.refused(try .complete(.legalClaims))
        for act in [ReportActed(.allOpen), Decide(.allOpen, decision: decision)] as [any Act] {
          _ = try await desk.perform(act, on: refused, key: UUID())
        }
        let impossible = try await sample.log([.erasure, .access])
        let acts: [any Act] = [
          SetTask(.rights([.erasure]), .erase, in: ["Tapes"], to: nil),
          FinishTask(1, .impossible, note: "write-once"),
          Decide(.rights([.erasure]), decision: .granted),
          ReportActed(.rights([.erasure])),
        ]
        for act in acts { _ = try await desk.perform(act, on: impossible, key: UUID()) }
        // Nobody is told "we have erased" who is not on the list.
        await #expect(throws: ActRefusal.task(.impossibleAlthoughGranted([1]))) {
          _ = try await desk.perform(Answer(.rights([.erasure])), on: impossible, key: UUID())
        }
        #expect(try await desk.erasuresToReplay(since: nil, system: nil).isEmpty)
        #expect(try await desk.erasures(of: [Self.anna]) == [[]])
      }
    }

    @Test func areThoseWhomSomebodyRepresents() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.erasure])
        _ = try await sample.desk.recordMandate(
          RecordMandate(.parent, evidence: "birth certificate"),
          for: Person(name: "Bo Jansen", email: nil),
          on: reference,
          key: UUID()
        )
        let acts: [any Act] = [
          CheckMandate(.accepted, reasons: nil), Decide(.allOpen, decision: .granted),
          ReportActed(.allOpen),
        ]
        for act in acts { _ = try await sample.desk.perform(act, on: reference, key: UUID()) }
        let bo = PersonIdentifier(.name, "bo JANSEN")
        let found = try await sample.desk.erasures(of: [Self.anna, bo])
        #expect(found.map(\.count) == [0, 1])
        #expect(found[1].map(\.scope) == [.everywhere])
      }
    }

    @Test func stayOnTheListWhenTheirCaseIsErased() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await ErasingTests.closed(sample)
        let desk = try await ErasingTests.later(sample)
        _ = try await desk.erase(reference, ground: .retentionEnded, key: UUID())
        let bo = PersonIdentifier(.email, "bo@example.org")
        let found = try await desk.erasures(of: [bo]).flatMap(\.self)
        #expect(found.map(\.reference) == [reference])
        #expect(found.map(\.erased) == [SampleOffice.now])
        let since = SampleOffice.now.adding(seconds: 1)
        #expect(try await desk.erasures(of: [bo], since: since) == [[]])
        #expect(try await desk.erasuresToReplay(since: since, system: nil).isEmpty)
        #expect(try await desk.erasuresToReplay(since: SampleOffice.now, system: "crm").count == 2)
      }
    }

    @Test func mayBeStoredAgainOnceLifted() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let customer = PersonIdentifier(line: "customer=C-7")
        #expect(try await desk.addErased(customer, systems: [], key: UUID()) == 1)
        #expect(try await desk.addErased(customer, systems: [], key: UUID()) == 0)
        let client = PersonIdentifier(line: "client=C-7")
        let lower = PersonIdentifier(line: "customer=c-7")
        let found = try await desk.erasures(of: [customer, client, lower])
        #expect(found.map(\.count) == [1, 0, 0])
        #expect(found[0].map(\.origin) == [.added])
        await #expect(throws: SuppressionError.notErased) {
          _ = try await desk.liftErasure(of: client, .consent, key: UUID())
        }
        #expect(try await desk.liftErasure(of: customer, .consent, key: UUID()).count == 1)
        #expect(try await desk.erasures(of: [customer]) == [[]])
        #expect(try await desk.erasuresToReplay(since: nil, system: nil).isEmpty)
        // Erased anew, the person is on the list anew.
        let later = try await sample.desk(at: SampleOffice.now.adding(seconds: 60))
        #expect(try await later.addErased(customer, systems: ["CRM"], key: UUID()) == 1)
        #expect(try await later.erasures(of: [customer]).flatMap(\.self).count == 1)
        await #expect(throws: SuppressionError.nothingLeft) {
          _ = try await desk.addErased(PersonIdentifier(.name, " "), systems: [], key: UUID())
        }
        await #expect(throws: SuppressionError.nothingLeft) {
          _ = try await desk.addErased(customer, systems: ["\u{200B}"], key: UUID())
        }
      }
    }

    @Test func areNotToldOfByTheNameOfASystem() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.erasure])
        let acts: [any Act] = [
          SetTask(.allOpen, .erase, in: ["ANNA's mailbox"], to: nil),
          FinishTask(1, .found, note: nil), Decide(.allOpen, decision: .granted),
          ReportActed(.allOpen),
        ]
        for act in acts { _ = try await sample.desk.perform(act, on: reference, key: UUID()) }
        let found = try await sample.desk.erasures(of: [Self.anna]).flatMap(\.self)
        #expect(found.map(\.scope) == [.everywhere])
      }
    }

    /// A list that is older than keys of its own.
    @Test func areFoundUnderTheKeyOfBeforeAndTheOneThatFollows() async throws {
      try await SampleOffice.lend { sample in
        let superuser = Session(sample.database.superuser)
        try await superuser.execute("DELETE FROM vault.suppression_key")
        let slug = sample.desk.controller.slug
        _ = try await sample.office.desk(slug, officer: SampleOffice.officer())
        let keys = try await superuser.execute(
          "SELECT standing FROM vault.suppression_key ORDER BY standing"
        )
        #expect(
          try keys.map { try $0.decode("standing", as: String.self) } == ["current", "former"]
        )
        try await superuser.execute(
          "DELETE FROM vault.suppression_key WHERE standing = 'current'"
        )
        let derived = try await sample.office.desk(slug, officer: SampleOffice.officer())
        _ = try await derived.addErased(Self.anna, systems: ["CRM"], key: UUID())
        try await superuser.execute(
          """
          UPDATE suppression.erased_person SET system = NULL, system_hash = decode(
            repeat('00', 32), 'hex'
          )
          """
        )
        try await superuser.execute("DELETE FROM vault.suppression_key")
        let desk = try await sample.office.desk(slug, officer: SampleOffice.officer())
        #expect(
          try await desk.erasures(of: [Self.anna]).flatMap(\.self).map(\.scope) == [.unnamedSystem]
        )
        #expect(try await desk.erasures(of: [Self.anna], system: "CRM") == [[]])
        _ = try await desk.addErased(Self.anna, systems: [], key: UUID())
        #expect(try await desk.erasures(of: [Self.anna]).flatMap(\.self).count == 2)
        #expect(try await desk.liftErasure(of: Self.anna, .contract, key: UUID()).count == 2)
        #expect(try await desk.erasures(of: [Self.anna]) == [[]])
      }
    }

    @Test func haveOtherHashesThanTheTablesOfRequests() async throws {
      try await SampleOffice.lend { sample in
        _ = try await Self.erased(sample)
        let same = try await Session(sample.database.superuser).execute(
          """
          SELECT FROM suppression.erased_person AS p
          JOIN subject_request AS r ON p.identifier_hash IN (r.email_hash, r.name_hash)
          """
        )
        #expect(same.isEmpty)
        let all = try await Session(sample.database.superuser).execute(
          "SELECT p::text AS line FROM suppression.erased_person AS p"
        )
        #expect(all.count == 2)
        for row in all {
          let line: String = try row.decode("line")
          #expect(line.contains("CRM"))
          for word in ["anna", "jansen"] { #expect(!line.lowercased().contains(word)) }
        }
      }
    }
  }
}
