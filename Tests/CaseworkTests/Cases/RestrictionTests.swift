import Casework
import Foundation
import Storage
import SubjectRequests
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Restrictions in force") struct RestrictionTests {
    private let email = "Anna.Jansen@example.org"

    @Test func areFoundByTheExactPersonUntilLifted() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let reference = try await sample.log([.rectification, .restriction])
        _ = try await sample.log([.access], name: "Bo", email: "bo@example.org")
        #expect(try await desk.restrictions(email: email).isEmpty)
        let since = try instant("2026-10-02T09:00:00Z")
        _ = try await desk.perform(
          Restrict(.accuracyContested, scope: "the address"),
          on: reference,
          occurred: since,
          key: UUID()
        )
        let found = try await desk.restrictions(email: email)
        #expect(found.map(\.reference) == [reference])
        #expect(found.map(\.ground) == [.accuracyContested])
        #expect(found.map(\.since) == [since])
        #expect(try await desk.restrictions(email: " anna.jansen@EXAMPLE.org") == found)
        #expect(try await desk.restrictions(name: "ANNA  jansen") == found)
        #expect(try await desk.restrictions(email: "anna.jansen@example.com").isEmpty)
        #expect(try await desk.restrictions(email: "bo@example.org").isEmpty)
        #expect(try await desk.restrictions(email: "").isEmpty)

        await #expect(throws: ActRefusal.restriction(.liftingNotTold)) {
          _ = try await desk.perform(LiftRestriction(), on: reference, key: UUID())
        }
        let told = TellOfLifting(reasons: "the address was verified")
        _ = try await desk.perform(told, on: reference, key: UUID())
        #expect(try await desk.restrictions(email: email) == found)
        _ = try await desk.perform(LiftRestriction(), on: reference, key: UUID())
        #expect(try await desk.restrictions(email: email).isEmpty)
      }
    }

    @Test func outlastTheCase() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let reference = try await sample.log([.restriction])
        let acts: [any Act] = [
          Restrict(.neededForClaims, scope: "the contract"), Decide(.allOpen, decision: .granted),
          Answer(.allOpen), SayNoRecipients(of: .restriction), Close(.completed),
        ]
        for act in acts { _ = try await desk.perform(act, on: reference, key: UUID()) }
        #expect(try await desk.restrictions(email: email).count == 1)
        for act in [TellOfLifting(reasons: "judgment"), LiftRestriction()] as [any Act] {
          _ = try await desk.perform(act, on: reference, key: UUID())
        }
        #expect(try await desk.restrictions(email: email).isEmpty)
      }
    }

    @Test func bindTheOneWhoIsRepresentedAndNotTheAgent() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let reference = try await sample.log([.restriction])
        _ = try await desk.recordMandate(
          RecordMandate(.parent, evidence: "birth certificate"),
          for: Person(name: "Bo Jansen", email: "bo@example.org"),
          on: reference,
          key: UUID()
        )
        _ = try await desk.perform(
          Restrict(.unlawful, scope: "the photographs"),
          on: reference,
          key: UUID()
        )
        #expect(try await desk.restrictions(email: "bo@example.org").count == 1)
        #expect(try await desk.restrictions(name: "Bo Jansen").count == 1)
        #expect(try await desk.restrictions(email: email).isEmpty)
      }
    }

    @Test func anotherControllerIsNotBound() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.restriction])
        _ = try await sample.desk.perform(
          Restrict(.unlawful, scope: "all"),
          on: reference,
          key: UUID()
        )
        let slug = try #require(Slug("another"))
        _ = try await sample.office.add(slug, SampleOffice.profile)
        let other = try await sample.office.desk(slug, officer: SampleOffice.officer())
        #expect(try await other.restrictions(email: email).isEmpty)
      }
    }
  }
}
