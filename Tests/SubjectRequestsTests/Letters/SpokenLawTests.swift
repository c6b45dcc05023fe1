import SubjectRequests
import Testing
import TimeLimits

/// Sentences of the program cite the law that a case is under.
@Suite("The law by which a case is spoken of") struct SpokenLawTests {
  private static let sentence =
    "tell recipient 1 (Art. 19), or refuse on Art. 17(3)(b), 12(6) (Art. 12(6), recital 63)"

  @Test func theGDPRStaysAsItIs() {
    let law = SpokenLaw.statute(.gdpr)
    #expect(law.sentence(Self.sentence) == Self.sentence)
    #expect(law.name(.erasure) == "erasure (Art. 17)")
    #expect(law.name(RefusalGround.manifestlyExcessive) == "Art. 12(5)-excessive")
  }

  @Test func theInstitutionsHaveArticlesOfTheirOwn() {
    let law = SpokenLaw.statute(.institutions)
    #expect(
      law.sentence(Self.sentence)
        == "tell recipient 1 (Art. 21), or refuse on Art. 19(3)(b), Art. 14(6) (Art. 14(6), recital 37)"
    )
    #expect(law.name(.objection(.research)) == "objection-research (Art. 23(4))")
    #expect(law.name(RefusalGround.legalObligationOrPublicTask) == "Art. 19(3)(b)")
  }

  @Test func theUnitedKingdomHasArticlesOfItsOwnForSomeRights() {
    let law = SpokenLaw.statute(.ukGDPR12A)
    #expect(law.name(.access) == "access (Art. 15)")
    #expect(law.name(.automatedDecision) == "automated-decision (Art. 22C)")
    #expect(law.citation("77") == "s. 165 DPA 2018")
  }

  @Test func anExtensionIsCitedWhereTheLawSettlesIt() {
    let refusal = ActRefusal.alreadyExtended
    let cited: [(SpokenLaw, String)] = [
      (.statute(.gdpr), "Art. 12(3)"), (.statute(.institutions), "Art. 14(3)"),
      (.statute(.ukGDPR2021), "Art. 12(3)"), (.statute(.ukGDPR12A), "Art. 12A(3)"),
      (.other, "GDPR Art. 12(3)"),
    ]
    for (law, article) in cited {
      #expect(
        refusal.words(under: law, \.description)
          == "an extension was told before, and has effect; \(article) allows one"
      )
    }
    #expect(refusal.description.contains("Art. 12(3)"))
    let late = LetterRefusal.notAllowed(.extensionWithoutReasons)
    #expect(late.words(under: .statute(.ukGDPR12A), \.description).contains("(Art. 12A(3))"))
  }

  @Test func otherLawsAreNotCitedAsTheGDPR() {
    let law = SpokenLaw.other
    #expect(
      law.sentence(Self.sentence)
        == "tell recipient 1, or refuse on GDPR Art. 17(3)(b), GDPR Art. 12(6)"
    )
    #expect(law.name(.erasure) == "erasure")
    #expect(law.name(RefusalGround.legalClaims) == "needed for legal claims")
  }
}
