import Foundation
import SubjectRequests
import Testing

@Suite("Grounds of refusal")
struct RefusalGroundTests {
  @Test func areReadAsProvisionOrAsTerm() {
    #expect(RefusalGround(word: "17(3)(e)") == .legalClaims)
    #expect(RefusalGround(word: "JustificationA17LegalClaims") == .legalClaims)
    let term = "https://w3id.org/dpv/legal/eu/gdpr#JustificationA12ManifestlyExcessive"
    #expect(RefusalGround(word: term) == .manifestlyExcessive)
    #expect(RefusalGround(word: "JustificationA17ChildData") == nil)
    #expect(RefusalGround(word: "") == nil)
  }

  @Test func noTermStandsForTwo() {
    let terms = RefusalGround.allCases.flatMap(\.vocabularyTerms)
    #expect(Set(terms).count == terms.count)
    for ground in RefusalGround.allCases {
      #expect(RefusalGround(word: ground.rawValue) == ground)
      for term in ground.vocabularyTerms { #expect(RefusalGround(word: term) == ground) }
    }
  }

  @Test func everyRightThatIsWeighedHasAGroundOfItsOwn() {
    for right in ClaimedRight.all
    where right != .consentWithdrawal && right != .objection(.directMarketing) {
      let own = RefusalGround.allCases.filter { $0.claims == [right] }
      #expect(!own.isEmpty, "\(right)")
    }
  }
}
