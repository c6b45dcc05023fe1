import Testing
import TimeLimits
import TimeZones

/// Two implementations that share no arithmetic give the same days.
struct NaiveAgreementTests {
  private struct Place {
    let calendar: LegalCalendar
    let holidays: Set<CalendarDate>
  }

  private static let countries = ["DE", "NL", "GR", "BG", "HU", "IE", "ES", "SE"]

  private static func places() throws -> [Place] {
    let book = try CalendarBook.builtIn()
    return try countries.map { country in
      let calendar = try book.calendar(country: country)
      let holidays = Set((2017...2040).flatMap { calendar.holidays(in: $0).map(\.date) })
        .subtracting((2017...2042).flatMap { calendar.unsettledDays(in: $0).map(\.date) })
      return Place(calendar: calendar, holidays: holidays)
    }
  }

  /// Plain periods of every unit: 80,000 cases.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func plainPeriods(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let places = try Self.places()
    let first = try #require(CalendarDate(iso8601: "2018-01-01"))
    let computer = try DeadlineComputer.builtIn()
    let units: [Period.Unit] = [.day, .week, .month, .businessDay]
    for _ in 0..<20_000 {
      let place = places[Int.random(in: 0..<places.count, using: &random)]
      let unit = units[Int.random(in: 0..<units.count, using: &random)]
      let amount = Int.random(in: 1...(unit == .month ? 3 : 12), using: &random)
      let period = Period(amount: amount, unit: unit)
      let rule = Rule.bareArithmetic(period)
      let received = first.adding(days: Int.random(in: 0..<8_000, using: &random))
      let naive = NaiveDeadline(holidays: place.holidays, rolls: true, minimumWorkingDays: 2)
      let expected = naive.end(period, base: received, stopped: [])
      let facts = try ClockFacts(received: .day(received), zone: .utc)
      let state = computer.state(rule: rule, facts: facts, calendar: place.calendar)
      guard case .running(_, expected.due, expected.nominal, _) = state else {
        Issue.record("\(place.calendar.identifier) \(received) \(period): \(state)")
        return
      }
    }
  }

  /// Requests under the GDPR with questions and extensions: 24,000 cases.
  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func questionsAndExtensions(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let places = try Self.places()
    let first = try #require(CalendarDate(iso8601: "2018-06-01"))
    let computer = try DeadlineComputer.builtIn()
    for _ in 0..<6_000 {
      let place = places[Int.random(in: 0..<places.count, using: &random)]
      let received = first.adding(days: Int.random(in: 0..<7_000, using: &random))
      let sample = Self.sample(received, &random)
      var options = DeadlineOptions()
      options.identity = sample.identityReading
      options.clarification = sample.clarificationReading
      let naive = NaiveDeadline(holidays: place.holidays, rolls: true, minimumWorkingDays: 2)
      let rule = try #require(
        computer.rules.rule(regime: .euGDPR, right: .access, clock: .response, on: received)
      )
      let state = computer.state(
        rule: rule,
        facts: try sample.facts(in: .utc),
        calendar: place.calendar,
        options: options
      )
      let found: NaiveDeadline.Outcome =
        if case .running(_, let due, let nominal, _) = state {
          .due(due, nominal: nominal)
        } else { .suspended }
      guard found == sample.outcome(naive) else {
        Issue.record("\(place.calendar.identifier) \(sample): \(state)")
        return
      }
    }
  }

  private static func sample(
    _ received: CalendarDate,
    _ random: inout SeededGenerator
  ) -> NaiveCase {
    var sample = NaiveCase(
      received: received,
      period: Period(amount: 1, unit: .month),
      extendedPeriod: Period(amount: 3, unit: .month)
    )
    let readings: [Suspension] = [.none, .pause, .pauseInclusive, .restart, .resetLatest]
    sample.identityReading = readings.randomElement(using: &random) ?? .none
    sample.clarificationReading = readings.randomElement(using: &random) ?? .none
    sample.identity = NaiveCase.questions(&random)
    sample.clarification = NaiveCase.questions(&random)
    if Bool.random(using: &random) { sample.extended = Int.random(in: 0...60, using: &random) }
    // A reading of none is a question that was never asked.
    if sample.identityReading == .none { sample.identity = [] }
    if sample.clarificationReading == .none { sample.clarification = [] }
    return sample
  }
}
