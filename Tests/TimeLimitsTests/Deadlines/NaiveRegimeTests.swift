import Testing
import TimeLimits
import TimeZones

/// The naive way agrees under every rule of every regime, with the readings that each has.
struct NaiveRegimeTests {
  /// A rule that counts days, with the days off where it holds.
  private struct Counted {
    let rule: Rule
    let period: Period
    let calendar: LegalCalendar
    let holidays: Set<CalendarDate>
    let days: ClosedRange<CalendarDate>

    /// nil for a rule of hours, or one that gives no number.
    init?(_ rule: Rule, _ book: CalendarBook) throws {
      guard case .within(let period) = rule.limit, period.unit != .hour else { return nil }
      self.rule = rule
      self.period = period
      let place = rule.jurisdiction.split(separator: "-").map(String.init)
      let country = place[0].count == 2 && place[0] != "EU" ? place[0] : "NL"
      calendar = try book.calendar(
        ofPlace: country,
        subdivision: place.count == 2 && place[0].count == 2 ? rule.jurisdiction : nil
      )
      let calendar = calendar
      holidays = Set((2017...2042).flatMap { calendar.holidays(in: $0).map(\.date) })
        .subtracting((2017...2042).flatMap { calendar.unsettledDays(in: $0).map(\.date) })
      let first = CalendarDate(iso8601: "2018-06-01") ?? .earliest
      let last = CalendarDate(iso8601: "2039-12-31") ?? .latest
      days = max(first, rule.validity.from ?? first)...min(last, rule.validity.to ?? last)
    }
  }

  private static func counted() throws -> [Counted] {
    let book = try CalendarBook.builtIn()
    let last = CalendarDate(iso8601: "2018-06-01") ?? .earliest
    return try RuleBook.builtIn().rules
      .filter { ($0.validity.to ?? .latest) > last }
      .compactMap { try Counted($0, book) }
  }

  /// Each rule with its own questions, extensions and rolls, or the roll of an option: 24,000 cases.
  @Test(arguments: [21, 22, 23, 24] as [UInt64])
  func everyRuleOfDays(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rules = try Self.counted()
    let computer = try DeadlineComputer.builtIn()
    #expect(Set(rules.map(\.period.unit)) == [.day, .businessDay, .week, .month])
    for _ in 0..<6_000 {
      let counted = rules[Int.random(in: 0..<rules.count, using: &random)]
      let sample = Self.sample(counted, &random)
      var options = DeadlineOptions()
      options.roll = [nil, Rolling.none, .nextWorkingDay].randomElement(using: &random) ?? nil
      let naive = NaiveDeadline(
        holidays: counted.holidays,
        rolls: (options.roll ?? counted.rule.rolling) == .nextWorkingDay,
        minimumWorkingDays: counted.rule.minimumWorkingDays
      )
      let state = computer.state(
        rule: counted.rule,
        facts: try sample.facts(in: .utc),
        calendar: counted.calendar,
        options: options
      )
      let found: NaiveDeadline.Outcome =
        if case .running(_, let due, let nominal, _) = state {
          .due(due, nominal: nominal)
        } else { .suspended }
      guard found == sample.outcome(naive) else {
        Issue.record("\(counted.rule.id.rawValue) \(options) \(sample): \(state)")
        return
      }
    }
  }

  private static func sample(
    _ counted: Counted,
    _ random: inout SeededGenerator
  ) -> NaiveCase {
    let span = counted.days.lowerBound.days(to: counted.days.upperBound)
    var sample = NaiveCase(
      received: counted.days.lowerBound.adding(days: Int.random(in: 0...span, using: &random)),
      period: counted.period,
      extendedPeriod: counted.rule.extensionTerm?.reach.total
    )
    sample.noticePeriod = counted.rule.extensionTerm?.notice
    sample.postpones = counted.rule.extensionTerm?.reach == .whileReasonLasts
    sample.identityReading = counted.rule.suspensions.identity
    sample.clarificationReading = counted.rule.suspensions.clarification
    if sample.identityReading != .none { sample.identity = NaiveCase.questions(&random) }
    if sample.clarificationReading != .none { sample.clarification = NaiveCase.questions(&random) }
    if Bool.random(using: &random) { sample.extended = Int.random(in: 0...70, using: &random) }
    return sample
  }

  /// From which day a period is counted, by each reading: 12,000 cases.
  @Test(arguments: [31, 32] as [UInt64])
  func everyBeginning(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rules = try Self.counted()
    let computer = try DeadlineComputer.builtIn()
    for _ in 0..<6_000 {
      let counted = rules[Int.random(in: 0..<rules.count, using: &random)]
      let span = counted.days.lowerBound.days(to: counted.days.upperBound)
      let received = counted.days.lowerBound.adding(days: Int.random(in: 1...span, using: &random))
      var options = DeadlineOptions()
      options.start = StartReading.allCases.randomElement(using: &random) ?? .eventDayExcluded
      let shift =
        switch options.start {
        case .eventDayExcluded: 0
        case .dayAfterIsAnchor: 1
        case .eventDayIncluded: -1
        }
      let naive = NaiveDeadline(
        holidays: counted.holidays,
        rolls: counted.rule.rolling == .nextWorkingDay,
        minimumWorkingDays: counted.rule.minimumWorkingDays
      )
      let expected = naive.end(counted.period, base: received.adding(days: shift), stopped: [])
      let state = computer.state(
        rule: counted.rule,
        facts: try ClockFacts(received: .day(received), zone: .utc),
        calendar: counted.calendar,
        options: options
      )
      guard case .running(_, expected.due, expected.nominal, _) = state else {
        Issue.record("\(counted.rule.id.rawValue) \(options) \(received): \(state)")
        return
      }
    }
  }

  /// Hours, walked minute by minute to the next full one on the wall, then hour by hour: 4,000 cases.
  @Test(arguments: ["Europe/Amsterdam", "America/St_Johns", "Asia/Kolkata", "Pacific/Chatham"])
  func hours(zone name: String) throws {
    var random = SeededGenerator(seed: 41)
    let computer = try DeadlineComputer.builtIn()
    let zone = try Zone(identifier: name)
    let calendar = try CalendarBook.builtIn().calendar(country: "NL")
    let rule = try #require(computer.rules[RuleIdentifier(rawValue: "GDPR-33-1")])
    for _ in 0..<1_000 {
      let aware = Instant(
        secondsSince1970: 1_546_300_800 + Int64.random(in: 0..<600_000_000, using: &random)
      )
      var options = DeadlineOptions()
      options.hourMode = Bool.random(using: &random) ? .strict : .fullHours
      let state = computer.state(
        rule: rule,
        facts: try ClockFacts(received: .instant(aware), zone: zone),
        calendar: calendar,
        options: options
      )
      let expected = Self.end(of: 72, after: aware, in: zone, options.hourMode)
      guard case .running(_, _, _, expected) = state else {
        Issue.record("\(name) \(aware) \(options): \(state), not \(expected)")
        return
      }
    }
  }

  private static func end(
    of hours: Int,
    after aware: Instant,
    in zone: Zone,
    _ mode: HourMode
  ) -> Instant {
    var instant = aware
    if mode == .fullHours {
      func second() -> Int64 {
        let local = instant.secondsSince1970 + Int64(zone.offset(at: instant))
        return ((local % 3_600) + 3_600) % 3_600
      }
      // The hour of the event is not counted, a full one neither.
      repeat { instant = instant.adding(seconds: 1) } while second() % 60 != 0
      while second() != 0 { instant = instant.adding(seconds: 60) }
    }
    for _ in 0..<hours { instant = instant.adding(seconds: 3_600) }
    return instant
  }
}
