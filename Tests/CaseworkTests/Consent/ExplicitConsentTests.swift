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
  /// Article 9(2)(a) stands beside whatever basis of Article 6 a purpose has.
  @Suite("Explicit consent beside another basis") struct ExplicitConsentTests {
    private static let recipes = "newsletter/recipes"

    /// An office that sends recipes by diet under a contract, and asks for explicit consent to that.
    private static func lend(_ body: @Sendable (SampleOffice) async throws -> Void) async throws {
      try await ConsentOffice.lend { sample in
        var newsletter = try Samples.newsletter()
        guard case .controller(var record) = newsletter.role else { return }
        record.purposes[1].basis = .contract(subject: "The subscription")
        newsletter.role = .controller(record: record)
        _ = try await sample.desk.keep([newsletter], .changing(reason: "Contract"), key: UUID())
        try await body(sample)
      }
    }

    @Test func isRecordedStandsAndIsWithdrawn() async throws {
      try await Self.lend { sample in
        let (desk, person) = (sample.desk, try ConsentOffice.person())
        let recipes = try ConsentOffice.purpose(Self.recipes)
        let standing = try #require(try await desk.standingBasis(of: recipes))
        #expect(standing.basis == .contract && standing.asksForConsent)
        let given = try ConsentOffice.draft(
          .given(ConsentOffice.statement()),
          to: Self.recipes,
          occurred: SampleOffice.now.adding(hours: -2)
        )
        _ = try await desk.record(given, key: UUID())
        #expect(try await desk.mayProcess(person, for: recipes).permits)
        let withdrawn = try await desk.withdraw(
          ConsentWithdrawal(.standing),
          by: person,
          key: UUID()
        )
        #expect(withdrawn.withdrawn == [recipes])
        #expect(try await !desk.mayProcess(person, for: recipes).permits)
      }
    }

    @Test func isExplicit() async throws {
      try await Self.lend { sample in
        let vague = ConsentStatement(
          notice: try #require(NoticeReference("web-form@1:nl")),
          expression: .expressed,
          giver: .principal,
          expires: nil
        )
        let draft = try ConsentOffice.draft(.given(vague), to: Self.recipes)
        let recipes = try ConsentOffice.purpose(Self.recipes)
        await #expect(throws: ConsentRefusal.notExplicit(recipes)) {
          _ = try await sample.desk.record(draft, key: UUID())
        }
        let billing = try ConsentOffice.draft(
          .given(ConsentOffice.statement()),
          to: "newsletter/billing"
        )
        let contract = try ConsentOffice.purpose("newsletter/billing")
        await #expect(throws: ConsentRefusal.purposeWithoutConsent(contract)) {
          _ = try await sample.desk.record(billing, key: UUID())
        }
        let nowhere = try ConsentOffice.draft(
          .given(ConsentOffice.statement()),
          to: "newsletter/nope"
        )
        let none = try ConsentOffice.purpose("newsletter/nope")
        await #expect(throws: ConsentRefusal.noSuchPurpose(none)) {
          _ = try await sample.desk.record(nowhere, key: UUID())
        }
      }
    }

    /// Articles 7(3), 17(1)(b) and 20(1)(a) name both kinds of consent.
    @Test func givesTheRightsThatConsentGives() async throws {
      try await Self.lend { sample in
        let withdrawal = try await sample.desk.warnings(on: ClaimedRight.consentWithdrawal)
        #expect(withdrawal.map(\.purpose) == ["billing"])
        #expect(try await sample.desk.warnings(on: .portability).isEmpty)
      }
    }
  }
}
