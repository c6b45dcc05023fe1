import Territories
import Testing

/// What a third country is depends on whose law is asked.
@Suite struct LegalSpaceTests {
  @Test(arguments: [
    "NL", "IE", "Ierland", "NO", "RE", "GP", "MQ", "GF", "YT", "MF", "AX", "Réunion",
  ])
  func nothingIsTransferredWithinTheArea(place: String) {
    #expect(!LegalSpace.economicArea.isOutside(place))
    #expect(LegalSpace.country("GB").isOutside(place))
    #expect(LegalSpace.country("CH").isOutside(place))
  }

  @Test(arguments: ["GB", "United Kingdom", "CH", "US", "IN", "India", "World Health Organization"])
  func whatIsNotOfTheAreaIsOutsideIt(place: String) {
    #expect(LegalSpace.economicArea.isOutside(place))
  }

  @Test func aCountryIsNotOutsideItself() {
    #expect(LegalSpace(of: "GB") == .country("GB"))
    #expect(!LegalSpace(of: "GB").isOutside("UK"))
    #expect(!LegalSpace(of: "CH").isOutside("Zwitserland"))
    #expect(LegalSpace(of: "CH").isOutside("LI"))
    for country in [nil, "NL", "IS", "RE"] {
      #expect(LegalSpace(of: country) == .economicArea)
    }
  }

  @Test func nothingWrittenIsNowhere() {
    #expect(!LegalSpace.economicArea.isOutside(" "))
  }

  @Test func spellingsOfOneCountryAreTheSame() {
    #expect(Territory.areSame("US", "Verenigde Staten"))
    #expect(Territory.areSame("in", "IN"))
    #expect(!Territory.areSame("NL", "DE"))
    #expect(!Territory.areSame("US", "IN"))
  }
}
