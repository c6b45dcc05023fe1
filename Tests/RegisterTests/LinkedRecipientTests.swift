import Records
import Register
import Territories
import TestRecords
import Testing
import TimeLimits

@Suite struct LinkedRecipientTests {
  private func bureau(
    _ standing: RecipientStanding = .other(kind: .thirdParty),
    transfers: [RecipientTransfer]? = nil,
    in country: String = "NL"
  ) throws -> DataRecipient {
    DataRecipient(
      id: try Samples.label("payroll-bureau"),
      name: "Payroll bureau BV",
      standing: standing,
      country: country,
      noticeContact: "privacy@bureau.example",
      transfers: try transfers ?? [
        RecipientTransfer(
          id: Samples.label("support"),
          destination: "US",
          instrument: .commissionClauses,
          document: "Annex 3",
          review: Samples.review("2027-03-01")
        )
      ]
    )
  }

  private var day: CalendarDate {
    get throws { try Samples.day("2026-11-02") }
  }

  @Test func transfersOfRecipientsAreKnownAndAGapUntilTheEntryListsThem() throws {
    var payroll = try Samples.payroll()
    payroll.transfers = []
    let bureau = try bureau()
    let known = try payroll.transfers(knownFrom: [bureau], within: .economicArea, asOf: day)
    #expect(known.map(\.destination) == ["US"])
    #expect(known.map(\.recipient) == payroll.recipients.map(\.id))
    #expect(known.map(\.safeguards) == ["Annex 3"])
    #expect(known.map(\.origin) == [.recipient(bureau.id)])
    #expect(
      payroll.gaps(beside: [bureau], within: .economicArea, asOf: try day).map(\.cites) == [
        "Article 30(1)(e)"
      ]
    )
    // Once the entry lists it, it is told once, as the entry says it.
    let listing = try Samples.payroll()
    #expect(
      listing.transfers(knownFrom: [bureau], within: .economicArea, asOf: try day).map(\.origin)
        == [.entry]
    )
    #expect(listing.gaps(beside: [bureau], within: .economicArea, asOf: try day) == [])
    var former = bureau
    former.ended = try Samples.day("2026-01-31")
    #expect(payroll.transfers(knownFrom: [former], within: .economicArea, asOf: try day) == [])
  }

  @Test func aSubProcessorInAThirdCountryIsATransferWithoutInstrument() throws {
    var payroll = try Samples.payroll()
    payroll.transfers = []
    func sub(_ label: String, _ country: String) throws -> SubProcessor {
      SubProcessor(id: try Samples.label(label), name: label, country: country, task: "Support")
    }
    let bureau = try bureau(
      .processor(
        contract: .concluded(
          reference: "C-1",
          on: Samples.day("2026-01-01"),
          review: Samples.review("2027-01-01")
        ),
        subProcessors: [sub("Desk", "IN"), sub("Host", "IE"), sub("Mail", "US")],
        authorisation: .general
      )
    )
    let known = try payroll.transfers(knownFrom: [bureau], within: .economicArea, asOf: day)
    #expect(known.map(\.destination) == ["US", "IN"])
    #expect(known.last?.instrument == nil)
    #expect(known.last?.origin == .subProcessor("Desk", of: bureau.id))
    let gaps = payroll.gaps(beside: [bureau], within: .economicArea, asOf: try day)
    #expect(gaps.map(\.place) == ["transfers", "transfers"])
    #expect(gaps.last?.says.contains("engages Desk in IN") == true)
  }

  @Test func aRecipientInAThirdCountryIsATransferWithoutInstrument() throws {
    var payroll = try Samples.payroll()
    payroll.transfers = []
    let bureau = try bureau(transfers: [], in: "US")
    let known = try payroll.transfers(knownFrom: [bureau], within: .economicArea, asOf: day)
    #expect(known.map(\.destination) == ["US"])
    #expect(known.map(\.recipient) == payroll.recipients.map(\.id))
    #expect(known.map(\.instrument) == [nil])
    #expect(known.map(\.origin) == [.seat(of: bureau.id)])
    let gaps = try payroll.gaps(beside: [bureau], within: .economicArea, asOf: day)
    #expect(gaps.map(\.cites) == ["Article 30(1)(e)"])
    #expect(gaps.first?.says.contains("payroll-bureau is in US") == true)
    // Its own transfer there is the one that counts.
    #expect(
      try payroll.transfers(knownFrom: [self.bureau(in: "US")], within: .economicArea, asOf: day)
        .map(\.origin)
        == [.recipient(bureau.id)]
    )
    #expect(
      try payroll.transfers(
        knownFrom: [self.bureau(transfers: [])],
        within: .economicArea,
        asOf: day
      ) == []
    )
  }

  @Test func whoRunsASystemInAThirdCountryIsFollowedAsWell() throws {
    var payroll = try Samples.payroll()
    payroll.transfers = []
    payroll.recipients = []
    let host = try bureau(transfers: [], in: "IN")
    payroll.systems[0].operatedBy = host.id
    let known = try payroll.transfers(knownFrom: [host], within: .economicArea, asOf: day)
    #expect(known.map(\.destination) == ["IN"])
    #expect(known.map(\.recipient) == [nil])
    #expect(
      try payroll.gaps(beside: [host], within: .economicArea, asOf: day).map(\.place) == [
        "transfers"
      ]
    )
  }

  @Test func labelsThatAreInNoRegisterAreGaps() throws {
    var payroll = try Samples.payroll()
    payroll.systems[0].operatedBy = try Samples.label("nobody")
    #expect(
      payroll.gaps(beside: [], within: .economicArea, asOf: try day).map(\.place)
        == ["recipients[bureau].recipient", "systems[hr].operatedBy"]
    )
  }

  @Test func aProcessorWithoutAContractIsAGapWhileTheProcessingGoesOn() throws {
    var payroll = try Samples.payroll()
    let bureau = try bureau(
      .processor(
        contract: .inNegotiation(
          expected: Samples.day("2026-10-01"),
          owner: Samples.label("j.devries")
        ),
        subProcessors: [],
        authorisation: .none
      ),
      transfers: []
    )
    let gaps = payroll.gaps(beside: [bureau], within: .economicArea, asOf: try day)
    #expect(gaps.map(\.cites) == ["Article 28(3)"])
    #expect(gaps.first?.says.contains("was expected on 2026-10-01") == true)
    payroll.ended = try Samples.day("2026-10-31")
    #expect(payroll.gaps(beside: [bureau], within: .economicArea, asOf: try day) == [])
  }

  @Test func anEntryThatNamesNoRecipientHasAGap() throws {
    var payroll = try Samples.payroll()
    payroll.recipients = []
    payroll.transfers = []
    #expect(payroll.gaps(asOf: try day).map(\.cites) == ["Article 30(1)(d)"])
  }
}
