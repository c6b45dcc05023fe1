import Testing
import TimeLimits
import TimeZones

/// What explanations say where facts meet: each sentence must be true beside the others.
struct QuestionExplanationTests {
  private func deadline(
    received: String,
    regime: Regime = .euGDPR,
    country: (code: String, subdivision: String?, zone: String) = ("NL", nil, "Europe/Amsterdam"),
    options: DeadlineOptions = DeadlineOptions(),
    _ facts: [Fact]
  ) throws -> Deadline {
    let found = try DeadlineComputer.builtIn().deadlines(
      for: .access,
      regime: regime,
      facts: try ClockFacts(
        received: try moment(received),
        zone: try Zone(identifier: country.zone),
        facts: facts
      ),
      calendar: try CalendarBook.builtIn()
        .calendar(ofPlace: country.code, subdivision: country.subdivision),
      options: options
    )
    return try #require(found.first { $0.clock == .response })
  }

  private func moment(_ text: String) throws -> Moment { try #require(Moment(iso8601: text)) }

  private func identity(_ asked: String, _ answered: String) throws -> [Fact] {
    [.identityRequested(try moment(asked), .timely), .identityConfirmed(try moment(answered))]
  }

  private func clarification(_ asked: String, _ answered: String) throws -> [Fact] {
    [
      .clarificationRequested(try moment(asked), .timely),
      .clarificationReceived(try moment(answered)),
    ]
  }

  @Test func aQuestionOnTheDaysOffAfterTheNominalEndStopsWhatIsLeft() throws {
    let found = try deadline(
      received: "2026-01-31",
      try identity("2026-03-01", "2026-03-10")
    )
    #expect(found.due == (try date("2026-03-11")))
    #expect(
      found.steps.map(\.says).contains(
        "When the question came the period had not ended yet, since its last day had been moved by "
          + "2 days: with that and 9 days left out, the end moves to Wednesday 11 March 2026."
      )
    )
  }

  /// Sunday 8 February is the nominal end of the first month; three months and two days left out are
  /// a Friday, which nothing moves.
  @Test func whatWasAddedToTheFirstEndIsNoPartOfAnExtendedPeriod() throws {
    let found = try deadline(
      received: "2026-01-08",
      try clarification("2026-02-09", "2026-02-11") + [
        .extended(try moment("2026-02-11"), .maximum)
      ]
    )
    #expect(found.due == (try date("2026-04-10")))
  }

  @Test func anExtendedPeriodIsCountedInAStepOfItsOwn() throws {
    let given = try moment("2026-02-20")
    let found = try deadline(received: "2026-01-31", [.extended(given, .maximum)])
    let counted = try #require(found.steps.first { $0.says.hasPrefix("3 months from") })
    #expect(
      counted.says == "3 months from Saturday 31 January 2026: April 2026 has no day 31, so the "
        + "period ends with its last day, Thursday 30 April 2026."
    )
    #expect(counted.cites == "Reg. 1182/71 Art. 3(2)(c)")
  }

  @Test func anExtendedPeriodThatBeginsAnewIsCountedFromThere() throws {
    var options = DeadlineOptions()
    options.identity = .restart
    let found = try deadline(
      received: "2026-01-31",
      options: options,
      [.extended(try moment("2026-02-02"), .maximum)] + identity("2026-02-03", "2026-02-10")
    )
    #expect(
      found.steps.map(\.says).contains(
        "3 months from Tuesday 10 February 2026: the period ends with the same date, "
          + "Sunday 10 May 2026."
      )
    )
  }

  @Test func anExtensionFromTheEndOfThePeriodIsCountedInTwoSteps() throws {
    var options = DeadlineOptions()
    options.extensionAnchor = .expiry
    let found = try deadline(
      received: "2026-01-31",
      options: options,
      [.extended(try moment("2026-02-20"), .maximum)]
    )
    let counted = found.steps.map(\.says).filter {
      $0.contains(" from ") && $0.contains("period ends")
    }
    #expect(counted.map { $0.prefix(8) } == ["1 month ", "2 months"])
  }

  @Test func daysThatTwoQuestionsShareAreLeftOutOnceAndSaidSo() throws {
    let found = try deadline(
      received: "2026-01-31",
      identity("2026-02-03", "2026-02-10") + clarification("2026-02-05", "2026-02-20")
    )
    #expect(found.due == (try date("2026-03-17")))
    #expect(
      found.steps.map(\.says).contains(
        "Clarification was asked for on Thursday 5 February 2026 and arrived on Friday 20 February "
          + "2026: of the 15 days that it took, this leaves out 10 days; the others are left out "
          + "already, or lie before Saturday 31 January 2026, from which the period runs."
      )
    )
  }

  @Test func onlyTheLatestOfSeveralBeginningsRuns() throws {
    let found = try deadline(
      received: "2026-02-06",
      regime: .ukGDPR12A,
      country: ("GB", "GB-ENG", "Europe/London"),
      identity("2026-02-07", "2026-02-16")
        + [.feeNotified(try moment("2026-02-08")), .feePaid(try moment("2026-02-10"))]
    )
    let said = found.steps.map(\.says)
    #expect(said.count { $0.hasSuffix("runs from the arrival.") } == 1)
    #expect(
      said.contains(
        "The fee was paid on Tuesday 10 February 2026: the period runs from Monday 16 February 2026 "
          + "already, which is later."
      )
    )
    #expect(found.due == (try date("2026-03-16")))
  }

  @Test func theCautiousReadingSaysWhatTheOtherGave() throws {
    var options = DeadlineOptions()
    options.identity = .earliest
    let found = try deadline(
      received: "2026-01-31",
      options: options,
      try identity("2026-02-03", "2026-02-10")
    )
    #expect(
      found.steps.map(\.says).contains(
        "Proof of identity arrived on Tuesday 10 February 2026: read as a pause, the period ends on "
          + "Saturday 7 March 2026, and read as a new beginning, on Tuesday 10 March 2026. The "
          + "earlier day counts."
      )
    )
  }

  @Test func bothDaysOfAnInclusivePauseAreSaidToCount() throws {
    var options = DeadlineOptions()
    options.identity = .pauseInclusive
    let found = try deadline(
      received: "2026-01-31",
      options: options,
      try identity("2026-02-10", "2026-02-10")
    )
    let step = try #require(found.steps.first { $0.says.contains("both days") })
    #expect(step.says.hasSuffix("with both days counted, that leaves out 1 day."))
    #expect(step.cites == "Own practice, which no law sets")
  }

  @Test func theClockStandsUntilTheProofArrivesNotUntilSomebodyLooksAtIt() throws {
    let asked = Fact.identityRequested(try moment("2026-09-09"), .timely)
    let received = Fact.identityReceived(try moment("2026-09-15"))
    let unchecked = try deadline(received: "2026-09-07", [asked, received])
    #expect(unchecked.due == (try date("2026-10-13")))
    let checked = Fact.identityConfirmed(try moment("2026-09-20"))
    #expect(try deadline(received: "2026-09-07", [asked, received, checked]).due == unchecked.due)
  }

  @Test func whereThePeriodBeginsWithTheCheckTheClockStandsUntilThen() throws {
    var options = DeadlineOptions()
    options.identity = .restart
    let asked = Fact.identityRequested(try moment("2026-09-09"), .timely)
    let received = Fact.identityReceived(try moment("2026-09-15"))
    let waiting = try deadline(received: "2026-09-07", options: options, [asked, received])
    #expect(waiting.state == .suspended(since: try date("2026-09-09"), reason: .identity))
    #expect(waiting.steps.contains { $0.phrase.key == .suspendedForCheck })
    let checked = try deadline(
      received: "2026-09-07",
      options: options,
      [asked, received, .identityConfirmed(try moment("2026-09-21"))]
    )
    #expect(checked.due == (try date("2026-10-21")))
    #expect(checked.steps.contains { $0.phrase.key == .questionChecked })
  }

  @Test func whatHasNotHappenedIsNoBeginning() throws {
    let found = try DeadlineComputer.builtIn().deadlines(
      for: .restriction,
      regime: .euGDPR,
      facts: try ClockFacts(
        received: try moment("2026-11-20"),
        zone: try Zone(identifier: "Europe/Amsterdam"),
        facts: []
      ),
      calendar: try CalendarBook.builtIn().calendar(country: "NL")
    )
    let gate = try #require(found.first { $0.clock == .noticeBeforeLifting })
    #expect(gate.steps.map(\.phrase.key) == [.beforeEvent])
  }

  private func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso8601: text))
  }
}
