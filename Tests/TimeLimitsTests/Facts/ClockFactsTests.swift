import Testing
import TimeLimits
import TimeZones

struct ClockFactsTests {
  private func day(_ text: String) throws -> Moment { try #require(Moment(iso8601: text)) }

  private func facts(_ facts: Fact...) throws -> ClockFacts {
    try ClockFacts(received: try day("2026-01-31"), zone: .utc, facts: facts)
  }

  @Test func refusesWhatCannotBe() throws {
    let early = try day("2026-01-30")
    let later = try day("2026-02-10")
    let latest = try day("2026-02-11")
    #expect(throws: FactsError.beforeReceipt(field: "identity_requested")) {
      try facts(.identityRequested(early, .timely))
    }
    #expect(throws: FactsError.beforeReceipt(field: "extension")) {
      try facts(.extended(early, .maximum))
    }
    #expect(throws: FactsError.answerBeforeQuestion(field: "identity_confirmed")) {
      try facts(.identityRequested(latest, .timely), .identityConfirmed(later))
    }
    #expect(throws: FactsError.answerWithoutQuestion(field: "clarification_received")) {
      try facts(.identityRequested(later, .timely), .clarificationReceived(latest))
    }
    #expect(throws: FactsError.secondExtension) {
      try facts(.extended(later, .maximum), .extended(latest, .maximum))
    }
    #expect(throws: FactsError.repeated(field: "fee_paid")) {
      try facts(.feePaid(later), .feePaid(latest))
    }
    let until = ExtensionLength.until(try #require(CalendarDate(iso8601: "2026-02-09")))
    #expect(throws: FactsError.untilBeforeNotice) { try facts(.extended(later, until)) }
  }

  @Test(arguments: [
    Period(amount: 3, unit: .month), Period(amount: 7, unit: .week),
    Period(amount: 1, unit: .year), Period(amount: .max, unit: .month),
  ])
  func refusesAnExtensionBeyondTheLaw(length: Period) throws {
    let told = try day("2026-02-10")
    let error = #expect(throws: FactsError.extensionTooLong(length)) {
      try facts(.extended(told, .by(length)))
    }
    #expect(error?.description.contains("Art. 12(3)") == true)
  }

  @Test func refusesAnExtensionOfNothing() throws {
    let told = try day("2026-02-10")
    for amount in [0, -1] {
      let length = Period(amount: amount, unit: .month)
      #expect(throws: FactsError.extensionLength(length)) {
        try facts(.extended(told, .by(length)))
      }
    }
  }

  @Test func pairsQuestionsWithAnswersInTime() throws {
    let found = try facts(
      .identityConfirmed(try day("2026-02-05")),
      .clarificationRequested(try day("2026-02-03"), .late),
      .identityRequested(try day("2026-02-05"), .timely),
      .identityRequested(try day("2026-02-08"), .timely)
    )
    #expect(found.questions.map(\.kind) == [.clarification, .identity, .identity])
    #expect(found.questions.map(\.answered?.description) == [nil, "2026-02-05", nil])
  }

  @Test func keepsTheOrderOfFactsOfOneDay() throws {
    let (first, day) = (try day("2026-02-03"), try day("2026-02-10"))
    // The answer to the first question, then another question, on one day.
    let again = try facts(
      .identityRequested(first, .timely),
      .identityConfirmed(day),
      .identityRequested(day, .timely)
    )
    #expect(again.questions.map(\.answered?.description) == ["2026-02-10", nil])
    let answered = try facts(
      .identityRequested(first, .timely),
      .identityConfirmed(day),
      .identityRequested(day, .timely),
      .identityConfirmed(try self.day("2026-02-12"))
    )
    #expect(answered.questions.map(\.answered?.description) == ["2026-02-10", "2026-02-12"])
    // The question repeated before its answer came changes nothing.
    let repeated = try facts(
      .identityRequested(first, .timely),
      .identityRequested(day, .timely),
      .identityConfirmed(day)
    )
    #expect(repeated.questions.map(\.answered?.description) == ["2026-02-10"])
  }

  @Test func anAnswerOfTheDayOfItsQuestionMayBeToldFirst() throws {
    let day = try day("2026-02-10")
    let asked = try self.day("2026-02-10T15:00:00Z")
    for question in [day, asked] {
      let found = try facts(
        .clarificationReceived(day),
        .clarificationRequested(question, .timely)
      )
      #expect(found.questions.map(\.answered?.description) == ["2026-02-10"])
    }
    let arrival = try facts(.officialChannel(day), .unofficialChannel(day, .randomAddress)).arrival
    #expect(arrival == .unofficial(.randomAddress, official: CalendarDate(iso8601: "2026-02-10")))
    #expect(throws: FactsError.answerBeforeQuestion(field: "clarification_received")) {
      try facts(
        .clarificationReceived(try self.day("2026-02-10T14:00:00Z")),
        .clarificationRequested(asked, .timely)
      )
    }
    #expect(throws: FactsError.answerWithoutQuestion(field: "identity_confirmed")) {
      try facts(.identityConfirmed(day), .identityConfirmed(day), .identityRequested(day, .timely))
    }
  }

  @Test func questionsAndAnswersOfOneDayMayBeToldInAnyOrder() throws {
    let day = try day("2026-02-10")
    let told: [Fact] = [
      .identityRequested(day, .timely), .identityReceived(day), .identityConfirmed(day),
    ]
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      let found = try ClockFacts(
        received: try self.day("2026-01-31"),
        zone: .utc,
        facts: order.map { told[$0] }
      )
      #expect(found.questions.map(\.answered?.description) == ["2026-02-10"])
      #expect(found.questions.map(\.checked?.description) == ["2026-02-10"])
    }
  }

  /// The confirmation belongs to what was received before; what is asked next stays open.
  @Test func aQuestionOfTheDayOfAConfirmationStaysOpen() throws {
    let confirmed = try day("2026-02-10")
    let found = try facts(
      .identityRequested(try day("2026-02-03"), .timely),
      .identityReceived(try day("2026-02-05")),
      .identityConfirmed(confirmed),
      .identityRequested(confirmed, .timely)
    )
    #expect(found.questions.map(\.answered?.description) == ["2026-02-05", nil])
  }

  @Test func comparesInstantsWithinADay() throws {
    let received = try day("2026-01-31T12:00:00Z")
    let before = try day("2026-01-31T11:59:59Z")
    let sameDay = try day("2026-01-31")
    #expect(throws: FactsError.beforeReceipt(field: "identity_requested")) {
      try ClockFacts(received: received, zone: .utc, facts: [.identityRequested(before, .timely)])
    }
    let found = try ClockFacts(
      received: received,
      zone: .utc,
      facts: [.identityRequested(sameDay, .timely)]
    )
    #expect(found.questions.count == 1)
  }

  @Test func theZoneDecidesTheDay() throws {
    let received = try day("2025-02-28T23:30:00Z")
    let berlin = try ClockFacts(received: received, zone: Zone(identifier: "Europe/Berlin"))
    let lisbon = try ClockFacts(received: received, zone: Zone(identifier: "Europe/Lisbon"))
    #expect(berlin.receivedDay.description == "2025-03-01")
    #expect(lisbon.receivedDay.description == "2025-02-28")
  }

  @Test func aRuleAdmitsOnlyItsExtensions() throws {
    let book = try RuleBook.builtIn()
    let access = try #require(book[RuleIdentifier(rawValue: "GDPR-15")])
    let canada = try #require(book[RuleIdentifier(rawValue: "CA-PIPEDA")])
    let brazil = try #require(book[RuleIdentifier(rawValue: "BR-LGPD")])
    let months = ExtensionLength.by(Period(amount: 2, unit: .month))
    let tooLong = Period(amount: 3, unit: .month)
    let days = Period(amount: 31, unit: .day)
    try access.admit(months)
    try canada.admit(.by(Period(amount: 30, unit: .day)))
    #expect(throws: FactsError.extensionTooLong(tooLong)) { try access.admit(.by(tooLong)) }
    #expect(throws: FactsError.extensionLength(days)) { try access.admit(.by(days)) }
    #expect(throws: FactsError.extensionTooLong(days)) { try canada.admit(.by(days)) }
    #expect(throws: FactsError.self) { try brazil.admit(.maximum) }
  }
}
