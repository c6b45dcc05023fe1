import Records
import Register
import Territories
import TestRecords
import Testing
import TimeLimits

/// Transfers that are none, and decisions on adequacy that do not bear one: Articles 44 and 45.
@Suite struct GroundlessTransferTests {
  private func gaps(
    to destination: String,
    _ instrument: TransferInstrument = .adequacyDecision,
    safeguards: String? = nil,
    within space: LegalSpace = .economicArea,
    asOf day: String = "2026-11-22"
  ) throws -> [String] {
    var payroll = try Samples.payroll()
    payroll.transfers[0].destination = destination
    payroll.transfers[0].instrument = instrument
    payroll.transfers[0].safeguards = safeguards
    let bureau = try Samples.processor("payroll-bureau")
    let gaps = payroll.gaps(beside: [bureau], within: space, asOf: try Samples.day(day))
    return gaps.filter { $0.place == "transfers[us].destination" }.map(\.says)
  }

  @Test func theCommissionHasDecidedOnIt() throws {
    #expect(try gaps(to: "CH") == [])
    #expect(try gaps(to: "Zwitserland") == [])
    let none = try #require(try gaps(to: "IN").first)
    #expect(none.hasPrefix("the Commission has taken no decision on IN that is known here"))
    // Clauses need no decision.
    #expect(try gaps(to: "IN", .commissionClauses, safeguards: "Annex 3") == [])
  }

  @Test func aDecisionThatEndedBearsNothing() throws {
    #expect(try gaps(to: "GB", asOf: "2031-12-27") == [])
    #expect(
      try gaps(to: "GB", asOf: "2031-12-28")
        == ["the decision on GB ended on 2031-12-27; look whether it was prolonged"]
    )
  }

  @Test func aDecisionThatCoversAPartNeedsAWord() throws {
    #expect(try gaps(to: "US").count == 1)
    #expect(try gaps(to: "US", safeguards: "On the list of the framework since 2024") == [])
  }

  @Test func withinTheLawNothingIsTransferred() throws {
    #expect(try gaps(to: "NL").count == 1)
    #expect(try gaps(to: "RE").count == 1)
    // Decisions of the Commission bind no controller under another law.
    #expect(try gaps(to: "NL", within: .country("GB")) == [])
    #expect(try gaps(to: "UK", within: .country("GB")).count == 1)
  }

  @Test func transfersOfRecipientsAreLookedAtAsWell() throws {
    var payroll = try Samples.payroll()
    payroll.transfers = []
    var bureau = try Samples.processor("payroll-bureau")
    bureau.transfers = [
      RecipientTransfer(
        id: try Samples.label("desk"),
        destination: "IN",
        instrument: .adequacyDecision,
        review: try Samples.review("2027-01-01")
      )
    ]
    let says = payroll.gaps(
      beside: [bureau],
      within: .economicArea,
      asOf: try Samples.day("2026-11-22")
    ).map(\.says)
    #expect(says.contains { $0.hasPrefix("payroll-bureau: the Commission has taken no decision") })
  }

  @Test func aBritishControllerTransfersToTheUnion() throws {
    var payroll = try Samples.payroll()
    payroll.transfers = []
    var bureau = try Samples.processor("payroll-bureau")
    func destinations(_ country: String) -> [String] {
      bureau.country = country
      return payroll.transfers(knownFrom: [bureau], within: .country("GB"), asOf: nil)
        .map(\.destination)
    }
    #expect(destinations("GB") == [])
    #expect(destinations("IE") == ["IE"])
  }
}
