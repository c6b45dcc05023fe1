import Testing
import TimeLimits
import TimeZones

/// Explanations that a lawyer can follow, word for word.
struct ExplanationTests {
  private func steps(
    _ right: RightCode,
    received: String,
    _ facts: [Fact] = [],
    country: String = "NL",
    zone: String = "Europe/Amsterdam"
  ) throws -> [String] {
    let computer = try DeadlineComputer.builtIn()
    let moment = try #require(Moment(iso8601: received))
    let found = computer.deadlines(
      for: right,
      regime: .euGDPR,
      facts: try ClockFacts(received: moment, zone: try Zone(identifier: zone), facts: facts),
      calendar: try CalendarBook.builtIn().calendar(country: country)
    )
    return try #require(found.first).steps.map { "\($0.says) [\($0.cites)]" }
  }

  @Test func aShortMonthAndAWeekend() throws {
    #expect(
      try steps(.access, received: "2026-01-31T23:30:00+01:00") == [
        "Received on Saturday 31 January 2026 at 23:30 in Europe/Amsterdam. "
          + "[Reg. 1182/71 Art. 3(1)]",
        "For the answer the law gives 1 month. [Regulation (EU) 2016/679, Art 15 with 12(3)]",
        "This is the most: the answer is due without undue delay. "
          + "[Regulation (EU) 2016/679, Art 15 with 12(3)]",
        "The day of the event is not counted. [Reg. 1182/71 Art. 3(1)]",
        "1 month from Saturday 31 January 2026: February 2026 has no day 31, so the period ends "
          + "with its last day, Saturday 28 February 2026. [Reg. 1182/71 Art. 3(2)(c)]",
        "Saturday 28 February 2026 is no working day (Saturday, Sunday): the period ends with "
          + "the next one, Monday 2 March 2026. [Reg. 1182/71 Art. 3(4), 2(2)]",
        "The last day in time is Monday 2 March 2026; from 00:00 on Tuesday 3 March 2026 on it "
          + "is too late. [Reg. 1182/71 Art. 3(2)(b)]",
        "Have it sent by 12:00 on Monday 2 March 2026 and keep the evidence of the dispatch: "
          + "whether it must have arrived by then is not settled. "
          + "[Own practice, which no law sets]",
        "The internal target is Saturday 14 February 2026. [Own practice, which no law sets]",
      ]
    )
  }

  @Test func aQuestionAnsweredOnItsDayPausesNothingAndRestartsNothing() throws {
    let day = try #require(Moment(iso8601: "2026-02-03"))
    let steps = try steps(
      .access,
      received: "2026-01-31",
      [.identityRequested(day, .timely), .identityConfirmed(day)]
    )
    #expect(
      steps.contains(
        "Proof of identity was asked for on Tuesday 3 February 2026 and arrived on the same day: "
          + "no day is left out. "
          + "[EDPB Guidelines 01/2022 para. 159]"
      )
    )
    #expect(!steps.contains { $0.contains("runs from the arrival") })
  }

  @Test func aPauseAndAnExtension() throws {
    let day = { (text: String) throws in try #require(Moment(iso8601: text)) }
    let steps = try steps(
      .access,
      received: "2025-03-03",
      [
        .identityRequested(try day("2025-03-05"), .timely),
        .identityConfirmed(try day("2025-03-12")), .extended(try day("2025-04-09"), .maximum),
      ],
      country: "DE"
    )
    #expect(
      steps.contains(
        "Proof of identity was asked for on Wednesday 5 March 2025 and arrived on Wednesday "
          + "12 March 2025: the time in between, 7 days, is left out. "
          + "[EDPB Guidelines 01/2022 para. 159]"
      )
    )
    #expect(
      steps.contains(
        "The extension was told on Wednesday 9 April 2025, in time until Thursday 10 April 2025: "
          + "the period is 3 months in all. [GDPR Art. 12(3)]"
      )
    )
    #expect(
      steps.contains(
        "Leaving 7 days out, the end moves to Tuesday 10 June 2025. "
          + "[EDPB Guidelines 01/2022 para. 159]"
      )
    )
  }

  @Test func everyPhraseIsFilledIn() throws {
    let computer = try DeadlineComputer.builtIn()
    let calendar = try CalendarBook.builtIn().calendar(country: "CH")
    let received = try #require(CalendarDate(iso8601: "2028-12-20"))
    for rule in computer.rules.rules {
      for start in StartReading.allCases {
        var options = DeadlineOptions()
        options.start = start
        let deadline = computer.deadline(
          rule: rule,
          facts: try ClockFacts(
            received: .day(received),
            zone: .utc,
            facts: [
              .identityRequested(.day(received.adding(days: 6)), .timely),
              .identityConfirmed(.day(received.adding(days: 8))),
              .clarificationRequested(.day(received.adding(days: 9)), .late),
              .feeNotified(.day(received.adding(days: 2))),
              .feePaid(.day(received.adding(days: 3))),
              .extended(.day(received.adding(days: 60)), .maximum),
            ]
          ),
          calendar: calendar,
          options: options
        )
        #expect(!deadline.steps.isEmpty)
        for step in deadline.steps {
          #expect(!step.says.contains("{") && !step.says.contains("}"), "\(step.says)")
          #expect(!step.cites.isEmpty)
        }
      }
    }
  }
}
