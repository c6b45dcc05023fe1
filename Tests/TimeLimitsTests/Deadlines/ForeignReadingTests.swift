import Testing
import TimeLimits
import TimeZones

/// Laws that count, extend and postpone otherwise than the GDPR does.
struct ForeignReadingTests {
  private let computer: DeadlineComputer
  private let calendars: CalendarBook

  init() throws {
    computer = try .builtIn()
    calendars = try .builtIn()
  }

  private func answer(
    _ regime: String,
    _ right: String = "access",
    _ clock: ClockKind = .response,
    place: (country: String, subdivision: String?, zone: String),
    received: String,
    _ facts: [Fact] = [],
    _ options: DeadlineOptions = DeadlineOptions()
  ) throws -> Deadline {
    let found = computer.deadlines(
      for: RightCode(rawValue: right),
      regime: Regime(rawValue: regime),
      facts: try ClockFacts(
        received: try day(received),
        zone: try Zone(identifier: place.zone),
        facts: facts
      ),
      calendar: try calendars.calendar(ofPlace: place.country, subdivision: place.subdivision),
      options: options
    )
    return try #require(found.first { $0.clock == clock })
  }

  private func day(_ text: String) throws -> Moment { try #require(Moment(iso8601: text)) }
  private func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso8601: text))
  }

  private static let california = ("US", "US-CA" as String?, "America/Los_Angeles")
  private static let korea = ("KR", nil as String?, "Asia/Seoul")
  private static let france = ("FR", nil as String?, "Europe/Paris")
  private static let geneva = ("CH", "CH-GE" as String?, "Europe/Zurich")

  @Test func aDayThatIsCountedIsNamedAsTheFirst() throws {
    var options = DeadlineOptions()
    options.start = .eventDayIncluded
    let found = try answer(
      "US_CA_CCPA",
      "know",
      place: Self.california,
      received: "2026-02-02",
      [],
      options
    )
    #expect(found.due == (try date("2026-03-18")))
    let says = found.steps.map(\.says)
    #expect(
      says.contains(
        "45 days, Monday 2 February 2026 being the first day: the period ends with Wednesday 18 "
          + "March 2026."
      )
    )
    #expect(!says.contains { $0.contains("1 February") })
  }

  @Test func holidaysWithinWorkingDaysAreNamed() throws {
    let found = try answer(
      "US_CA_CCPA_ACK",
      "know",
      .acknowledgement,
      place: Self.california,
      received: "2026-02-02"
    )
    #expect(found.due == (try date("2026-02-17")))
    let counted = try #require(
      found.steps.first { $0.phrase.key == .businessDaysOverHolidays }
    )
    #expect(counted.says.contains("Monday 16 February 2026"))
    let plain = try answer(
      "US_CA_CCPA_ACK",
      "know",
      .acknowledgement,
      place: Self.california,
      received: "2026-03-02"
    )
    #expect(plain.steps.contains { $0.phrase.key == .businessDaysEnd })
  }

  @Test(arguments: [("2026-09-01", false), ("2036-01-15", true)])
  func aSwissDayYearsAwayRaisesAnAlarm(until: String, isFar: Bool) throws {
    let found = try answer(
      "CH_FADP",
      place: Self.geneva,
      received: "2026-03-05",
      [.extended(try day("2026-03-20"), .until(try date(until)))]
    )
    #expect(found.due == (try date(until)))
    #expect(found.alarms.map(\.kind).contains(.extensionFar) == isFar)
  }

  /// PIPA Article 35(3), Enforcement Decree Article 42(2).
  @Test func koreaPostponesWhileAReasonLasts() throws {
    let told = try day("2026-06-05")
    let postponed = try answer(
      "KR_PIPA",
      place: Self.korea,
      received: "2026-06-01",
      [.extended(told, .maximum)]
    )
    #expect(postponed.state == .suspended(since: try date("2026-06-05"), reason: .postponement))
    #expect(postponed.reminder == (try date("2026-06-19")))
    #expect(
      postponed.steps.contains {
        $0.phrase.key == .postponed && $0.cites.contains("Art. 42(2)")
      }
    )
    let dated = try answer(
      "KR_PIPA",
      place: Self.korea,
      received: "2026-06-01",
      [.extended(told, .until(try date("2026-07-01")))]
    )
    #expect(dated.due == (try date("2026-07-01")))
    let late = try answer(
      "KR_PIPA",
      place: Self.korea,
      received: "2026-06-01",
      [.extended(try day("2026-06-12"), .maximum)]
    )
    #expect(late.due == (try date("2026-06-11")))
    #expect(late.alarms.map(\.kind).contains(.extensionLate))
  }

  /// Code de la santé publique, Article L1111-7, second paragraph.
  @Test func oldMedicalDataHaveTwoMonths() throws {
    let recent = try answer(
      "EU_GDPR",
      "access-health",
      place: Self.france,
      received: "2026-03-31"
    )
    #expect(recent.due == (try date("2026-04-08")))
    #expect(recent.steps.contains { $0.phrase.key == .healthData })
    let older = try answer(
      "EU_GDPR",
      "access-health-older",
      place: Self.france,
      received: "2026-03-31"
    )
    #expect(older.due == (try date("2026-06-01")))
    #expect(older.steps.allSatisfy { !$0.cites.contains("1182/71 Art. 3(2)(c)") })
  }

  @Test func whatIsTooLongIsSaidByTheLawOfThePlace() throws {
    let rule = try #require(
      computer.rules.rule(
        regime: .ukGDPR12A,
        right: .access,
        clock: .response,
        on: try date("2026-03-05")
      )
    )
    let article = computer.extensionCitation(of: rule)
    let words = FactsError.extensionTooLong(Period(amount: 3, unit: .month)).words(citing: article)
    #expect(words == "extension: by 3 months is more than UK GDPR Art. 12A(3)-(4) allows")
  }
}
