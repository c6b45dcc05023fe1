import Casework
import Foundation
import Storage
import SubjectRequests
import TestCases
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  /// Letters speak of the law that the case is under, or are not drafted.
  @Suite("The law of letters") struct LawOfLettersTests {
    private func profile(_ country: String, _ subdivision: String? = nil) -> ControllerProfile {
      var profile = SampleOffice.profile
      profile.place = .known(country: country, subdivision: subdivision)
      return profile
    }

    @Test func lettersOfTheUnitedKingdomSpeakOfItsOwnLaw() async throws {
      try await SampleOffice.lend(profile: profile("GB")) { sample in
        let reference = try await sample.log(received: "2026-10-05T09:00:00Z")
        let notice = try await sample.draft(
          .extensionNotice(months: 2, on: .complexity, reasons: "three archives", about: .allOpen),
          on: reference
        )
        #expect(notice.wording.text.contains("Article 12A(3) UK GDPR"))
        // What was received before is under what was law then.
        let old = try await sample.log(received: "2026-01-20T09:00:00Z")
        let text = try await sample.draft(.acknowledgement, on: old).wording.text
        #expect(text.contains("Article 12(3) UK GDPR") && !text.contains("12A"))
      }
    }

    /// Articles 22A to 22D UK GDPR leave the review to the person, whatever law the decision is under.
    @Test func noLawOfTheUnitedKingdomTakesTheReviewAway() async throws {
      try await SampleOffice.lend(profile: profile("GB")) { sample in
        let reference = try await sample.log([.automatedDecision])
        let refused = Decision.refused(try .complete(.automatedDecisionByLaw))
        try await sample.decide(.automatedDecision, refused, on: reference)
        await #expect(throws: LetterRefusal.unknownGround(.automatedDecisionByLaw)) {
          _ = try await sample.draft(.refusal(.allOpen), on: reference)
        }
        let other = Decision.refused(try .complete(.noAutomatedDecision))
        try await sample.decide(.automatedDecision, other, on: reference)
        let text = try await sample.draft(.refusal(.allOpen), on: reference).wording.text
        #expect(text.contains("(Article 22A UK GDPR)"))
      }
    }

    @Test func lettersOfAnInstitutionCiteItsRegulation() async throws {
      var profile = profile("BE")
      profile.law = .regimes([.euInstitutions])
      try await SampleOffice.lend(profile: profile) { sample in
        let reference = try await sample.log()
        let text = try await sample.draft(.acknowledgement, on: reference).wording.text
        #expect(text.contains("Article 14(3) of Regulation (EU) 2018/1725"))
      }
    }

    @Test(arguments: [
      ("CH", nil, "CH_FADP"), ("US", "US-CA", "US_CA_CCPA"), ("BR", nil, "BR_LGPD"),
    ])
    func forOtherLawsNoLetterIsDrafted(_ place: (String, String?, String)) async throws {
      try await SampleOffice.lend(profile: profile(place.0, place.1)) { sample in
        let reference = try await sample.log()
        let refusal = LetterRefusal.otherLaw(place.2)
        await #expect(throws: refusal) {
          _ = try await sample.draft(.acknowledgement, on: reference)
        }
        #expect("\(refusal)".contains("under \(place.2)"))
      }
    }
  }
}
