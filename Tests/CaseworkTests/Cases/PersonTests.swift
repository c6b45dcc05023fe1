import Casework
import Foundation
import Storage
import SubjectRequests
import TestCases
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Who is behind a request") struct PersonTests {
    @Test func theDataSubjectIsFoundAsTheRequesterIs() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let reference = try await sample.log()
        let person = Person(name: "Bo Jansen", email: "bo@example.org")
        _ = try await desk.recordMandate(
          RecordMandate(.guardian, evidence: "court order 2025/117"),
          for: person,
          on: reference,
          key: UUID()
        )
        let loaded = try await desk.show(reference).loaded
        #expect(loaded.represented == person)
        #expect(loaded.subject == person)
        #expect(loaded.requester.name == "Anna Jansen")
        #expect(
          try await desk.find(email: "BO@example.org", limit: 9).map(\.reference) == [reference]
        )
        #expect(try await desk.find(name: "bo jansen", limit: 9).map(\.reference) == [reference])
        #expect(
          try await desk.find(email: "anna.jansen@example.org", limit: 9).map(\.reference)
            == [reference]
        )
      }
    }

    @Test func whatIsNotSaidAgainOfTheDataSubjectStays() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let reference = try await sample.log()
        func record(_ kind: Mandate.Kind, for person: Person) async throws -> Person? {
          let act = RecordMandate(kind, evidence: "a deed")
          _ = try await desk.recordMandate(act, for: person, on: reference, key: UUID())
          return try await desk.show(reference).loaded.represented
        }
        let bo = Person(name: "Bo Jansen", email: "bo@example.org")
        _ = try await record(.agent, for: bo)
        #expect(try await record(.parent, for: Person(name: "Bo Jansen", email: nil)) == bo)
        #expect(
          try await desk.find(email: "bo@example.org", limit: 9).map(\.reference) == [reference]
        )
        // Somebody else has no address of hers.
        let other = Person(name: "Kim Smit", email: nil)
        #expect(try await record(.parent, for: other) == other)
      }
    }

    @Test func nobodyIsRepresentedWithoutANameOrAnAddress() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        await #expect(throws: CaseworkError.nobodyRepresented) {
          _ = try await sample.desk.recordMandate(
            RecordMandate(.agent, evidence: "a letter of authority"),
            for: Person(name: " ", email: nil),
            on: reference,
            key: UUID()
          )
        }
        #expect(try await sample.count("represented_person") == 0)
      }
    }

    @Test func whatIsGrantedWaitsForTheMandate() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let reference = try await sample.log()
        _ = try await desk.recordMandate(
          RecordMandate(.agent, evidence: "a letter of authority"),
          for: Person(name: "Bo Jansen", email: nil),
          on: reference,
          key: UUID()
        )
        _ = try await desk.perform(
          Decide(.allOpen, decision: .granted),
          on: reference,
          key: UUID()
        )
        await #expect(throws: ActRefusal.mandate(.notAccepted(.agent))) {
          _ = try await desk.perform(Answer(.allOpen), on: reference, key: UUID())
        }
        let check = CheckMandate(.accepted, reasons: nil)
        for act in [check, RecordCopy.onPaper, Answer(.allOpen)] as [any Act] {
          _ = try await desk.perform(act, on: reference, key: UUID())
        }
        #expect(try await desk.show(reference).loaded.file.openClaims.isEmpty)
      }
    }

    /// The document is there for the check, sealed, and goes with it whatever comes of it.
    @Test(arguments: ["confirmed", "rejected", "closed"])
    func anIdentityDocumentGoesWithTheCheck(_ end: String) async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let reference = try await sample.log()
        let content = Array("PASSPORT SPECI2014".utf8)
        await #expect(throws: ActRefusal.documentNotAskedFor) {
          _ = try await desk.keepIdentityDocument(content, on: reference, key: UUID())
        }
        let question = AskIdentity(ground: "another address", timeliness: .timely)
        let asked = try instant("2026-10-05T09:00:00Z")
        _ = try await desk.perform(question, on: reference, occurred: asked, key: UUID())
        await #expect(throws: CaseworkError.emptyDocument) {
          _ = try await desk.keepIdentityDocument([], on: reference, key: UUID())
        }
        _ = try await desk.keepIdentityDocument(content, on: reference, key: UUID())
        await #expect(throws: ActRefusal.documentHeldAlready) {
          _ = try await desk.keepIdentityDocument(content, on: reference, key: UUID())
        }
        #expect(try await desk.identityDocument(of: reference) == content)
        let acts: [any Act] =
          switch end {
          case "confirmed": [ConfirmIdentity()]
          case "rejected": [RejectIdentity(reasons: "another photograph")]
          default: [Withdraw(.allOpen), Close(.completed)]
          }
        _ = try await desk.perform(RemindPerson(), on: reference, occurred: asked, key: UUID())
        for act in acts { _ = try await desk.perform(act, on: reference, key: UUID()) }
        #expect(try await desk.identityDocument(of: reference) == nil)
        #expect(try await sample.count("identity_document") == 0)
        let loaded = try await desk.show(reference).loaded
        #expect(loaded.file.identityDocument == .deleted(at: SampleOffice.now))
        #expect(loaded.events.last?.happening == .documentDeleted)
      }
    }
  }
}
