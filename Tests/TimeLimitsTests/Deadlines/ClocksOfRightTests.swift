import Testing
import TimeLimits
import TimeZones

/// The clocks that each right has, and how they move.
struct ClocksOfRightTests {
  private let computer: DeadlineComputer
  private let calendar: LegalCalendar
  private let zone: Zone

  init() throws {
    computer = try .builtIn()
    calendar = try CalendarBook.builtIn().calendar(country: "NL")
    zone = try Zone(identifier: "Europe/Amsterdam")
  }

  private func deadlines(
    _ right: RightCode,
    _ regime: Regime = .euGDPR,
    received: String = "2026-01-31",
    _ facts: [Fact] = [],
    options: DeadlineOptions = DeadlineOptions()
  ) throws -> [ClockKind: Deadline] {
    let moment = try #require(Moment(iso8601: received))
    let found = computer.deadlines(
      for: right,
      regime: regime,
      facts: try ClockFacts(received: moment, zone: zone, facts: facts),
      calendar: calendar,
      options: options
    )
    return Dictionary(uniqueKeysWithValues: found.map { ($0.clock, $0) })
  }

  private func day(_ text: String) throws -> Moment {
    try #require(Moment(iso8601: text))
  }

  @Test(arguments: [
    (RightCode.access, [ClockKind.response, .extensionNotice, .refusal]),
    (.restriction, [.response, .extensionNotice, .refusal, .noticeBeforeLifting]),
    (.objectionDirectMarketing, [.response, .extensionNotice, .refusal, .actAtOnce]),
    (.consentWithdrawal, [.actAtOnce]),
    (.recipientsNotification, [.act]),
    (.breach, [.breachNotification, .processorNotification, .subjectNotification]),
    (.priorConsultation, [.authorityAdvice, .extensionNotice]),
    (.complaint, [.authorityProgress]),
    (.informationIndirect, [.information]),
    (RightCode(rawValue: "dance"), []),
  ])
  func aRightHasItsClocks(right: RightCode, clocks: [ClockKind]) throws {
    #expect(Set(try deadlines(right).keys) == Set(clocks))
  }

  /// The earliest of the three of Article 14(3).
  @Test(arguments: [
    (communication: String?.none, disclosure: String?.none, due: "2026-03-02"),
    ("2026-02-14", nil, "2026-02-14"), (nil, "2026-02-15", "2026-02-15"),
    ("2026-02-12", "2026-02-10", "2026-02-10"), ("2026-03-09", nil, "2026-03-02"),
  ])
  func dataFromElsewhereAreToldAtTheirFirstUse(
    communication: String?,
    disclosure: String?,
    due: String
  ) throws {
    let facts: [Fact] =
      try (communication.map { [.firstCommunication(try day($0))] } ?? [])
      + (disclosure.map { [.firstDisclosure(try day($0))] } ?? [])
    let deadline = try #require(try deadlines(.informationIndirect, facts)[.information])
    #expect(deadline.due?.description == due)
    let isFirstUse = deadline.steps.contains { $0.cites.hasPrefix("GDPR Art. 14(3)(") }
    #expect(isFirstUse == (due < "2026-03-02"))
  }

  @Test func theRegimeOfTheKingdomFollowsTheReceipt() throws {
    let rules = computer.rules
    let before = try #require(CalendarDate(iso8601: "2026-02-04"))
    let after = before.adding(days: 1)
    #expect(rules.regime(country: "GB", on: before) == .ukGDPR2021)
    #expect(rules.regime(country: "GB", on: after) == .ukGDPR12A)
    #expect(rules.regime(country: "GB", on: before.adding(days: -3_000)) == .euGDPR)
    #expect(rules.regime(country: "NO", on: after) == .euGDPR)
    #expect(rules.regime(country: "CH", on: after) == .chFADP)
    #expect(rules.regime(country: "XX", on: after) == nil)
    #expect(
      rules.rule(regime: .ukGDPR2021, right: .access, clock: .response, on: after) == nil
    )
    for right in [RightCode.objectionDirectMarketing, .consentWithdrawal] {
      #expect(try deadlines(right, .ukGDPR12A, received: "2026-02-05")[.actAtOnce] != nil)
      #expect(try deadlines(right, .ukGDPR2021, received: "2026-02-04")[.actAtOnce] != nil)
    }
  }

  @Test func anExtensionMovesTheAnswerAlone() throws {
    let found = try deadlines(.access, [.extended(try day("2026-02-20"), .maximum)])
    #expect(found[.response]?.due?.description == "2026-04-30")
    #expect(found[.refusal]?.due?.description == "2026-03-02")
    #expect(found[.extensionNotice]?.due?.description == "2026-03-02")
  }

  @Test func anOptionMovesTheRefusalWithTheAnswer() throws {
    let options = try DeadlineOptions(["refusal_extendable": "true"])
    let found = try deadlines(
      .access,
      [.extended(try day("2026-02-20"), .maximum)],
      options: options
    )
    #expect(found[.refusal]?.due?.description == "2026-04-30")
  }

  @Test func aPauseMovesTheNoticeOfAnExtensionToo() throws {
    let found = try deadlines(
      .access,
      [
        .identityRequested(try day("2026-02-02"), .timely),
        .identityConfirmed(try day("2026-02-09")),
      ]
    )
    #expect(found[.response]?.due?.description == "2026-03-09")
    #expect(found[.extensionNotice]?.due?.description == "2026-03-09")
    #expect(found[.refusal]?.due?.description == "2026-03-02")
  }

  @Test func anOpenQuestionLeavesNoDueDate() throws {
    let asked = try day("2026-02-02")
    let found = try deadlines(.access, [.identityRequested(asked, .timely)])
    let since = asked.day(in: zone)
    #expect(found[.response]?.state == .suspended(since: since, reason: .identity))
    #expect(found[.extensionNotice]?.state == .suspended(since: since, reason: .identity))
    #expect(found[.refusal]?.due != nil)
    #expect(found[.response]?.reminder?.description == "2026-02-16")
    #expect(found[.refusal]?.reminder == nil)
    let steps = found[.response]?.steps.map(\.says) ?? []
    #expect(
      steps.last == "If nothing has arrived by Monday 16 February 2026, remind the person."
    )
  }

  @Test(arguments: [
    (RightCode.automatedDecision, "identity_requested"), (.erasure, "clarification_requested"),
    (.objectionDirectMarketing, "identity_requested"),
  ])
  func aQuestionStopsOnlyWhereTheLawSaysSo(right: RightCode, question: String) throws {
    let asked = try day("2026-02-02")
    let fact: Fact =
      question == "identity_requested"
      ? .identityRequested(asked, .timely) : .clarificationRequested(asked, .timely)
    let options = try DeadlineOptions(["identity": "restart", "clarification": "pause"])
    let found = try deadlines(right, [fact], options: options)
    #expect(found[.response]?.due?.description == "2026-03-02")
  }

  @Test func aProcessorsReceiptCountsUnlessForwardingDoes() throws {
    let facts: [Fact] = [.processorReceived(try day("2026-01-28"))]
    #expect(try deadlines(.access, facts)[.response]?.due?.description == "2026-03-02")
    let early = try deadlines(.access, received: "2026-02-10", facts)
    #expect(early[.response]?.due?.description == "2026-03-02")
    let forwarded = try deadlines(
      .access,
      received: "2026-02-10",
      facts,
      options: try DeadlineOptions(["processor_receipt": "forwarded"])
    )
    #expect(forwarded[.response]?.due?.description == "2026-03-10")
  }
}

extension ClocksOfRightTests {
  private func deadlines(
    _ right: RightCode,
    _ facts: [Fact],
    options: DeadlineOptions = DeadlineOptions()
  ) throws -> [ClockKind: Deadline] {
    try deadlines(right, .euGDPR, received: "2026-01-31", facts, options: options)
  }

  private func deadlines(
    _ right: RightCode,
    received: String,
    _ facts: [Fact],
    options: DeadlineOptions = DeadlineOptions()
  ) throws -> [ClockKind: Deadline] {
    try deadlines(right, .euGDPR, received: received, facts, options: options)
  }
}
