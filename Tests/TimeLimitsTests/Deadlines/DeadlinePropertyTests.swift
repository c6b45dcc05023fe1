import Testing
import TimeLimits
import TimeZones

/// What holds of every deadline, whatever the facts.
struct DeadlinePropertyTests {
  /// A request received at random, with facts that may be told of it.
  private struct Sample {
    let received: CalendarDate
    let calendar: LegalCalendar
    let rule: Rule
  }

  private let computer: DeadlineComputer
  private let samples: [Sample]
  private let zone: Zone

  init() throws {
    computer = try .builtIn()
    zone = try Zone(identifier: "Europe/Lisbon")
    var random = SeededGenerator(seed: 7)
    let first = try #require(CalendarDate(iso8601: "2019-01-01"))
    let calendars = try ["PT", "DE", "CZ", "RO"].map {
      try CalendarBook.builtIn().calendar(country: $0)
    }
    let rights: [RightCode] = [.access, .erasure, .objection, .portability, .automatedDecision]
    var samples: [Sample] = []
    for _ in 0..<400 {
      let received = first.adding(days: Int.random(in: 0..<6_000, using: &random))
      let right = rights.randomElement(using: &random) ?? .access
      let rule = try #require(
        computer.rules.rule(regime: .euGDPR, right: right, clock: .response, on: received)
      )
      let calendar = try #require(calendars.randomElement(using: &random))
      samples.append(Sample(received: received, calendar: calendar, rule: rule))
    }
    self.samples = samples
  }

  private func state(
    _ sample: Sample,
    _ facts: [Fact] = [],
    _ options: DeadlineOptions = DeadlineOptions()
  ) throws -> Deadline.State {
    computer.state(
      rule: sample.rule,
      facts: try ClockFacts(received: .day(sample.received), zone: zone, facts: facts),
      calendar: sample.calendar,
      options: options
    )
  }

  private func dates(
    _ state: Deadline.State
  ) throws -> (target: CalendarDate, due: CalendarDate, nominal: CalendarDate, end: Instant) {
    guard case .running(let target, let due, let nominal, let end) = state else {
      throw NotRunning()
    }
    return (target, due, nominal, end)
  }

  private struct NotRunning: Error {}

  @Test func theEndIsAWorkingDayNotBeforeTheNominalOne() throws {
    for sample in samples {
      let found = try dates(state(sample))
      #expect(found.due >= found.nominal)
      #expect(sample.calendar.isWorkingDay(found.due))
      #expect(found.target <= sample.calendar.workingDay(2, before: found.nominal))
      #expect(found.target >= sample.received)
      #expect(found.target == sample.received.adding(days: 14))
    }
  }

  @Test func theFirstInstantTooLateEndsTheLastDay() throws {
    for sample in samples {
      let found = try dates(state(sample))
      let before = Instant(microsecondsSince1970: found.end.microsecondsSince1970 - 1)
      #expect(CalendarDate(before, in: zone) == found.due)
      #expect(CalendarDate(found.end, in: zone) == found.due.adding(days: 1))
    }
  }

  @Test func aLongerExtensionNeverEndsEarlier() throws {
    for sample in samples {
      let told = Moment.day(sample.received.adding(days: 5))
      let plain = try dates(state(sample)).due
      let byOne = try dates(
        state(sample, [.extended(told, .by(Period(amount: 1, unit: .month)))])
      ).due
      let byTwo = try dates(state(sample, [.extended(told, .maximum)])).due
      #expect(plain < byOne && byOne < byTwo)
      let nominal = try dates(state(sample, [.extended(told, .maximum)])).nominal
      #expect(nominal == sample.received.adding(months: 3))
    }
  }

  @Test(arguments: [Suspension.pause, .earliest])
  func aPauseOfNoDaysChangesNothing(reading: Suspension) throws {
    var options = DeadlineOptions()
    options.identity = reading
    for sample in samples {
      let asked = Moment.day(sample.received.adding(days: 4))
      let facts: [Fact] = [.identityRequested(asked, .timely), .identityConfirmed(asked)]
      #expect(try dates(state(sample, facts, options)) == dates(state(sample)))
    }
  }

  /// Also where the question comes on the days off after the nominal end: Article 3(4).
  @Test(arguments: [Suspension.pause, .pauseInclusive, .restart, .earliest])
  func theEndIsNeverBeforeTheAnswerThatLetTheClockGoOn(reading: Suspension) throws {
    var options = DeadlineOptions()
    options.identity = reading
    var asked = 0
    for sample in samples where sample.rule.suspensions.identity != .none {
      let plain = try dates(state(sample))
      for day in [plain.nominal, plain.nominal.adding(days: 1), plain.due] where day <= plain.due {
        let answered = day.adding(days: 9)
        let facts: [Fact] = [
          .identityRequested(.day(day), .timely), .identityConfirmed(.day(answered)),
        ]
        #expect(try dates(state(sample, facts, options)).due >= answered)
        if day > plain.nominal { asked += 1 }
      }
    }
    #expect(asked > 50)
  }

  @Test func earliestIsNeverLaterThanEitherReading() throws {
    for sample in samples where sample.rule.suspensions.identity != .none {
      let facts: [Fact] = [
        .identityRequested(.day(sample.received.adding(days: 3)), .timely),
        .identityConfirmed(.day(sample.received.adding(days: 9))),
      ]
      var found: [Suspension: CalendarDate] = [:]
      for reading in [Suspension.pause, .restart, .earliest] {
        var options = DeadlineOptions()
        options.identity = reading
        found[reading] = try dates(state(sample, facts, options)).nominal
      }
      let pause = try #require(found[.pause])
      let restart = try #require(found[.restart])
      #expect(found[.earliest] == min(pause, restart))
    }
  }

  @Test func recomputingFromWhatIsStoredGivesTheSame() throws {
    for sample in samples.prefix(100) {
      let facts = try ClockFacts(
        received: .day(sample.received),
        zone: zone,
        facts: [.extended(.day(sample.received.adding(days: 9)), .maximum)]
      )
      var options = DeadlineOptions()
      options.targetDays = 10
      let stored = computer.deadline(
        rule: sample.rule,
        facts: facts,
        calendar: sample.calendar,
        options: options
      )
      let rule = try #require(computer.rules[stored.rule])
      let again = computer.deadline(
        rule: rule,
        facts: facts,
        calendar: sample.calendar,
        options: try DeadlineOptions(stored.options.dictionary)
      )
      #expect(again == stored)
      let silent = computer.state(
        rule: rule,
        facts: facts,
        calendar: sample.calendar,
        options: options
      )
      #expect(silent == stored.state)
      let outlook = computer.outlook(
        rule: rule,
        facts: facts,
        calendar: sample.calendar,
        options: options
      )
      #expect(outlook.state == stored.state)
      #expect(outlook.alarms == stored.alarms.map(\.kind))
    }
  }

  @Test func theEndsOfTheCalendarAreNoTrap() throws {
    let calendar = try CalendarBook.builtIn().calendar(country: "GR")
    for day in [CalendarDate.earliest, .latest, .latest.adding(days: -20)] {
      let facts = try ClockFacts(
        received: .day(day),
        zone: zone,
        facts: [
          .identityRequested(.day(day), .timely), .identityConfirmed(.day(.latest)),
          .extended(.day(day), .maximum), .feeNotified(.day(day)),
        ]
      )
      for rule in computer.rules.rules {
        for start in StartReading.allCases {
          var options = DeadlineOptions()
          options.start = start
          options.minimumWorkingDays = 30
          let deadline = computer.deadline(
            rule: rule,
            facts: facts,
            calendar: calendar,
            options: options
          )
          #expect(deadline.due.map { $0 <= .latest } ?? true)
        }
      }
      let endless = Rule.bareArithmetic(Period(amount: .max, unit: .businessDay))
      let weeks = Rule.bareArithmetic(Period(amount: .max, unit: .week))
      for rule in [endless, weeks] where day > .earliest {
        let state = computer.state(rule: rule, facts: facts, calendar: calendar)
        #expect(try dates(state).due == .latest)
      }
    }
  }
}
