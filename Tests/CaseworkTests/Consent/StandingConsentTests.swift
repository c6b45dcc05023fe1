import Casework
import Foundation
import Register
import Storage
import SubjectRequests
import TestCases
import Testing

extension DatabaseTests {
  /// No withdrawal of consent is "done" while the consent stands (Article 7(3)).
  @Suite("Consents that stand") struct StandingConsentTests {
    private static let purposes = ["newsletter/marketing", "newsletter/recipes"]

    private static func give(_ sample: SampleOffice, at moment: String) async throws {
      for purpose in purposes {
        let given = try ConsentOffice.draft(
          .given(ConsentOffice.statement()),
          to: purpose,
          occurred: instant(moment)
        )
        _ = try await sample.desk.record(given, key: UUID())
      }
    }

    @Test func standAgainstActingAndAnswering() async throws {
      try await ConsentOffice.lend { sample in
        try await Self.give(sample, at: "2026-09-01T09:00:00Z")
        let desk = sample.desk
        let reference = try await sample.log([.consentWithdrawal])
        let refusal = ActRefusal.consentStands(reference, purposes: Self.purposes)
        #expect(refusal.description.contains("consent withdraw --request \(reference) --all"))
        await #expect(throws: refusal) {
          _ = try await desk.perform(ReportActed(.allOpen), on: reference, key: UUID())
        }
        let held = Decide(.allOpen, decision: .nothingHeld)
        _ = try await desk.perform(held, on: reference, key: UUID())
        await #expect(throws: refusal) {
          _ = try await desk.perform(Answer(.allOpen), on: reference, key: UUID())
        }
        await #expect(throws: LetterRefusal.notAllowed(refusal)) {
          _ = try await desk.draft(.answer(.allOpen), on: reference, language: nil, key: UUID())
        }
        let kept = try await desk.show(reference).loaded.file
        #expect(kept.claims.map(\.acted) == [nil])
      }
    }

    /// A letter may mean one consent of several; the command that takes it back acts on the claim.
    @Test func doNotStandAgainstItOnceWhatTheLetterMeansIsWithdrawn() async throws {
      try await ConsentOffice.lend { sample in
        try await Self.give(sample, at: "2026-09-01T09:00:00Z")
        let desk = sample.desk
        let reference = try await sample.log([.consentWithdrawal])
        #expect(
          try await desk.show(reference).loaded.file.nextSteps
            == [.carryOut(.consentWithdrawal), .decide([.consentWithdrawal])]
        )
        let meant = ConsentWithdrawal(.these([try ConsentOffice.purpose(Self.purposes[0])]))
        _ = try await desk.withdraw(meant, in: reference, key: UUID())
        let acts: [any Act] = [
          Decide(.allOpen, decision: .granted), ReportActed(.allOpen), Answer(.allOpen),
        ]
        for act in acts { _ = try await desk.perform(act, on: reference, key: UUID()) }
        #expect(try await desk.show(reference).loaded.file.openClaims.isEmpty)
      }
    }

    @Test func areAnotherMatterWhereTheyWereGivenAfterTheLetter() async throws {
      try await ConsentOffice.lend { sample in
        let reference = try await sample.log([.consentWithdrawal])
        try await Self.give(sample, at: "2026-10-20T09:00:00Z")
        _ = try await sample.desk.perform(ReportActed(.allOpen), on: reference, key: UUID())
      }
    }
  }
}
