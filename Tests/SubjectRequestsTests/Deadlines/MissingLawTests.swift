import SubjectRequests
import Testing
import TimeLimits
import TimeZones

/// Where no date can be computed, the clock says which law is missing.
@Suite("Clocks without a law") struct MissingLawTests {
  private func clocks(
    of right: ClaimedRight = .access,
    _ country: String,
    _ subdivision: String? = nil,
    under law: GoverningLaw = .ofPlace
  ) throws -> [ClaimDeadline] {
    let computer = try DeadlineComputer.builtIn()
    let calendar = try CalendarBook.builtIn().calendar(
      ofPlace: country,
      subdivision: subdivision
    )
    let keeper = DeadlineKeeper(
      computer: computer,
      place: .known(country: country, calendar),
      law: law,
      zone: .utc,
      options: DeadlineOptions()
    )
    let worked = try WorkedCase(
      [right],
      received: "2026-03-02T10:00:00Z",
      now: "2026-03-03T10:00:00Z"
    )
    return try keeper.deadlines(of: worked.file)
  }

  private func words(_ clocks: [ClaimDeadline]) throws -> String {
    let phrases = try Phrasebook.builtIn()
    return clocks.flatMap(\.alarms).map { phrases.text($0) }.joined(separator: " ")
  }

  @Test func aSubdivisionIsAskedForWhereTheLawDependsOnIt() throws {
    let clocks = try clocks("US")
    #expect(clocks.map(\.status) == [.subdivisionMissing])
    #expect(try words(clocks).contains("US-CA (US_CA_CCPA)"))
  }

  @Test func californiaHasTheClocksOfItsLaw() throws {
    let clocks = try clocks("US", "US-CA")
    let days = Dictionary(uniqueKeysWithValues: clocks.map { ($0.clock, $0.due?.description) })
    #expect(days[.response] == "2026-04-16")
    #expect(days[.acknowledgement] == "2026-03-16")
    let optOut = try self.clocks(of: .objection(.directMarketing), "US", "US-CA")
    #expect(optOut.map(\.clock) == [.act])
    #expect(optOut.first?.due?.description == "2026-03-23")
  }

  /// Every State, whatever is known of its holidays.
  @Test(arguments: ["US-NY", "US-TX", "US-DC", "US-PR", "US-CA"])
  func aStateHasTheClocksOfTheLawThatWasChosen(state: String) throws {
    let law = GoverningLaw.regimes([.init(rawValue: "US_CA_CCPA"), .euGDPR])
    let clocks = try clocks("US", state, under: law)
    let days = Dictionary(uniqueKeysWithValues: clocks.map { ($0.clock, $0) })
    #expect(days[.response]?.due?.description == "2026-04-16")
    #expect(days[.acknowledgement]?.due?.description == "2026-03-16")
    // The answer needs no working day; the acknowledgement counts them, and says what is missing.
    let missing = Phrase(.weekendsOnly, .text(state))
    #expect(days[.response]?.alarms.contains(missing) == false)
    #expect(days[.acknowledgement]?.alarms.contains(missing) == (state != "US-CA"))
    let withdrawal = try self.clocks(of: .consentWithdrawal, "US", state, under: law)
    #expect(withdrawal.map(\.clock) == [.actAtOnce])
  }

  @Test func aLawThatWasChosenStandsInPlaceOfThatOfTheCountry() throws {
    let mexico = try clocks("MX", under: .regimes([.euGDPR]))
    #expect(mexico.first { $0.clock == .response }?.due?.description == "2026-04-02")
    let none = try clocks(of: .portability, "NL", under: .regimes([.init(rawValue: "KR_PIPA")]))
    #expect(none.map(\.status) == [.ruleMissing])
    #expect(try words(none).contains("in the law of KR_PIPA"))
  }

  @Test func aRightThatTheLawDoesNotKnowSaysSo() throws {
    let clocks = try clocks(of: .portability, "KR")
    #expect(clocks.map(\.status) == [.ruleMissing])
    #expect(try words(clocks).contains("in the law of KR"))
  }

  @Test func theLawOfAProvinceStandsInPlaceOfThatOfTheCountry() throws {
    func rule(_ subdivision: String?) throws -> ClaimDeadline.Basis? {
      try clocks("CA", subdivision).first { $0.clock == .response }?.basis
    }
    func named(_ basis: ClaimDeadline.Basis?) -> String? {
      guard case .computed(let rule, _, _) = basis else { return nil }
      return rule.rawValue
    }
    #expect(try named(rule("CA-QC")) == "CA-QC")
    #expect(try named(rule("CA-ON")) == "CA-PIPEDA")
    #expect(try named(rule(nil)) == "CA-PIPEDA")
  }

  /// Countries whose holidays are not known here have their clocks all the same.
  @Test(arguments: ["KR", "BR", "AU", "ZA", "TR", "CN", "SG", "CA"])
  func aCountryWithoutAListOfHolidaysHasItsClocks(country: String) throws {
    #expect(try clocks(country).contains { $0.due != nil })
  }
}
