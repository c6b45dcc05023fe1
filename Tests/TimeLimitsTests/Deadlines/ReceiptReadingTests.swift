import Testing
import TimeLimits
import TimeZones

/// By what channel a request came, which date it bears, what it costs, and what silence means.
struct ReceiptReadingTests {
  private let computer: DeadlineComputer
  private let calendars: CalendarBook

  init() throws {
    computer = try .builtIn()
    calendars = try .builtIn()
  }

  private func deadlines(
    _ regime: Regime,
    _ right: RightCode = .access,
    place: (country: String, zone: String) = ("NL", "Europe/Amsterdam"),
    received: String = "2026-03-05",
    after facts: [Fact] = []
  ) throws -> [ClockKind: Deadline] {
    let zone = try Zone(identifier: place.zone)
    let found = computer.deadlines(
      for: right,
      regime: regime,
      facts: try ClockFacts(received: try day(received), zone: zone, facts: facts),
      calendar: try calendars.calendar(ofPlace: place.country, subdivision: nil)
    )
    return Dictionary(uniqueKeysWithValues: found.map { ($0.clock, $0) })
  }

  private func day(_ text: String) throws -> Moment { try #require(Moment(iso8601: text)) }

  private static let canada = (country: "CA", zone: "America/Toronto")
  private static let pipeda = Regime(rawValue: "CA_PIPEDA")

  @Test(arguments: UnofficialChannel.allCases)
  func noPeriodRunsUntilAnOfficialChannelIsReached(channel: UnofficialChannel) throws {
    let astray = Fact.unofficialChannel(try day("2026-03-05"), channel)
    for regime in [Regime.euGDPR, .euInstitutions] {
      let open = try deadlines(regime, after: [astray])
      for clock in [ClockKind.response, .extensionNotice, .refusal] {
        #expect(
          open[clock]?.state
            == .suspended(since: try date("2026-03-05"), reason: .officialChannel)
        )
        #expect(open[clock]?.reminder == (try date("2026-03-19")))
      }
      let reached = try deadlines(regime, after: [astray, .officialChannel(try day("2026-03-12"))])
      for clock in [ClockKind.response, .extensionNotice, .refusal] {
        #expect(reached[clock]?.due == (try date("2026-04-13")))
        #expect(
          reached[clock]?.steps.contains {
            $0.phrase.key == .channelReached && $0.cites.contains("EDPB Guidelines 01/2022")
          } == true
        )
      }
    }
  }

  @Test func aQuestionIsNotSlowBeforeTheRequestReachedAnOfficialChannel() throws {
    let astray = Fact.unofficialChannel(try day("2026-03-05"), .randomAddress)
    let reached = Fact.officialChannel(try day("2026-03-12"))
    for (asked, isSlow) in [("2026-03-16", false), ("2026-03-18", true)] {
      let question = Fact.identityRequested(try day(asked), .timely)
      let found = try deadlines(.euGDPR, after: [astray, reached, question])[.response]
      #expect(found?.alarms.contains { $0.kind == .questionSlow } == isSlow, "\(asked)")
    }
  }

  @Test func whatReachedAnOfficialChannelOnTheDayOfReceiptIsDueAsIfItHadComeByOne() throws {
    let astray = Fact.unofficialChannel(try day("2026-03-05"), .randomAddress)
    let reached = try deadlines(.euGDPR, after: [astray, .officialChannel(try day("2026-03-05"))])
    let plain = try deadlines(.euGDPR)
    #expect(reached.mapValues(\.state) == plain.mapValues(\.state))
  }

  @Test(arguments: [
    (Regime.ukGDPR12A, "GB", "Europe/London"), (.chFADP, "CH", "Europe/Zurich"),
    (pipeda, "CA", "America/Toronto"),
  ])
  func otherLawsCountEveryReceipt(regime: Regime, country: String, zone: String) throws {
    let astray = Fact.unofficialChannel(try day("2026-03-05"), .unintendedChannel)
    let found = try deadlines(regime, place: (country, zone), after: [astray])
    let plain = try deadlines(regime, place: (country, zone))
    #expect(found.mapValues(\.state) == plain.mapValues(\.state))
    let keys = found[.response]?.steps.map(\.phrase.key) ?? []
    #expect(keys.contains(.channelWithoutEffect))
  }

  @Test func whatIsToBeDoneAtOnceIsDueByWhateverChannel() throws {
    let astray = Fact.unofficialChannel(try day("2026-03-05"), .unintendedChannel)
    let found = try deadlines(.euGDPR, .consentWithdrawal, after: [astray])
    let zone = try Zone(identifier: "Europe/Amsterdam")
    let start = try day("2026-03-05").instant(in: zone)
    #expect(found[.actAtOnce]?.state == .atOnce(from: start))
  }

  @Test func anOfficialChannelFollowsAnother() throws {
    let zone = try Zone(identifier: "Europe/Amsterdam")
    let received = try day("2026-03-05")
    #expect(throws: FactsError.arrivedAlready) {
      try ClockFacts(received: received, zone: zone, facts: [.officialChannel(received)])
    }
    let twice = Fact.unofficialChannel(received, .randomAddress)
    #expect(throws: FactsError.repeated(field: "unofficial_channel")) {
      try ClockFacts(received: received, zone: zone, facts: [twice, twice])
    }
  }

  /// Section 8(4)(b) of PIPEDA: as long as the conversion to an alternative format needs.
  @Test func canadaExtendsByDaysOrUntilADay() throws {
    let notice = try day("2026-03-20")
    let cases: [(ExtensionLength, String)] = [
      (.maximum, "2026-05-04"), (.by(Period(amount: 10, unit: .day)), "2026-04-14"),
      (.until(try date("2026-07-01")), "2026-07-01"),
    ]
    for (length, due) in cases {
      let found = try deadlines(
        Self.pipeda,
        place: Self.canada,
        after: [.extended(notice, length)]
      )
      #expect(found[.response]?.due == (try date(due)))
      #expect(found[.response]?.alarms.map(\.kind) == [])
    }
    let rule = try #require(computer.rules[RuleIdentifier(rawValue: "CA-PIPEDA")])
    #expect(throws: FactsError.extensionLength(Period(amount: 1, unit: .month))) {
      try rule.admit(.by(Period(amount: 1, unit: .month)))
    }
  }

  /// Section 8(4): no later than thirty days after the date of the request.
  @Test func canadaCountsTheNoticeFromTheDateOfTheRequest() throws {
    let dated = Fact.requestDated(try day("2026-02-25"))
    let found = try deadlines(Self.pipeda, place: Self.canada, after: [dated])
    #expect(found[.response]?.due == (try date("2026-04-04")))
    #expect(found[.extensionNotice]?.due == (try date("2026-03-27")))
    #expect(found[.extensionNotice]?.alarms.map(\.kind) == [])
    let late = try deadlines(
      Self.pipeda,
      place: Self.canada,
      after: [dated, .extended(try day("2026-03-28"), .maximum)]
    )
    #expect(late[.response]?.due == (try date("2026-04-04")))
    #expect(late[.response]?.alarms.map(\.kind) == [.extensionLate])
    let unknown = try deadlines(Self.pipeda, place: Self.canada)
    #expect(unknown[.extensionNotice]?.due == (try date("2026-04-04")))
    #expect(unknown[.extensionNotice]?.alarms.map(\.kind) == [.requestDateUnknown])
  }

  @Test func brazilCountsFromTheDateOfTheRequest() throws {
    let found = try deadlines(
      Regime(rawValue: "BR_LGPD"),
      place: ("BR", "America/Sao_Paulo"),
      after: [.requestDated(try day("2026-03-02"))]
    )
    #expect(found[.response]?.due == (try date("2026-03-17")))
    let zone = try Zone(identifier: "America/Sao_Paulo")
    let later = Fact.requestDated(try day("2026-03-06"))
    #expect(throws: FactsError.afterReceipt(field: "request_dated")) {
      try ClockFacts(received: try day("2026-03-05"), zone: zone, facts: [later])
    }
  }

  @Test(arguments: [
    ("CA_PIPEDA", "CA", "America/Toronto", "PIPEDA, s. 8(5)"),
    ("CA_QC_LAW25", "CA", "America/Toronto", "CQLR c. P-39.1, s. 32"),
    ("ZA_PAIA", "ZA", "Africa/Johannesburg", "PAIA, s. 58"),
  ])
  func silenceIsARefusal(regime: String, country: String, zone: String, cites: String) throws {
    let found = try deadlines(Regime(rawValue: regime), place: (country, zone))
    let said = found[.response]?.steps.filter { $0.phrase.key == .silenceRefuses } ?? []
    #expect(said.map(\.cites) == [cites])
    #expect(found[.refusal]?.steps.contains { $0.phrase.key == .silenceRefuses } == false)
  }

  @Test func aFeeStopsNothingUnderTheGDPRAndSaysSo() throws {
    let fee: [Fact] = [.feeNotified(try day("2026-03-10"))]
    let found = try deadlines(.euGDPR, after: fee)
    #expect(found[.response]?.due == (try date("2026-04-07")))
    for clock in [ClockKind.response, .refusal] {
      let said = found[clock]?.steps.filter { $0.phrase.key == .feeWithoutEffect } ?? []
      #expect(said.map(\.cites) == ["GDPR Art. 12(5)"])
    }
    let late = try deadlines(
      .ukGDPR12A,
      place: ("GB", "Europe/London"),
      after: [.feeNotified(try day("2026-05-10"))]
    )
    #expect(late[.response]?.due == (try date("2026-04-06")))
    #expect(late[.response]?.steps.contains { $0.phrase.key == .feeAfterEnd } == true)
  }

  /// The holidays of the State in which action is to be taken (Regulation 1182/71, Article 2(1)).
  @Test(arguments: [("GB", true), ("US", true), ("NL", false), ("NO", false)])
  func theGDPRCountsTheDaysOffOfItsStates(country: String, warns: Bool) throws {
    let found = try deadlines(.euGDPR, place: (country, "Europe/London"))
    let kinds = found[.response]?.alarms.map(\.kind) ?? []
    #expect(kinds.contains(.foreignCalendar) == warns)
  }

  /// A law that is taken beside another place than its own says whose days off were counted; one that
  /// moves no day needs none.
  @Test(arguments: [
    ("CH_FADP", "DE", true), ("CH_FADP", "CH", false), ("CN_PIPL", "NL", true),
    ("UK_GDPR_12A", "FR", true), ("UK_GDPR_12A", "GB", false), ("BR_LGPD", "NL", false),
  ])
  func aLawSaysThatItCountsDaysOffOfAnotherPlace(
    regime: String,
    country: String,
    warns: Bool
  ) throws {
    let found = try deadlines(Regime(rawValue: regime), place: (country, "UTC"))
    let alarm = found[.response]?.alarms.first { $0.kind == .foreignCalendar }
    #expect((alarm != nil) == warns)
    #expect(alarm?.step.phrase.key ?? .otherStateCalendar == .otherStateCalendar)
  }

  private func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso8601: text))
  }
}
