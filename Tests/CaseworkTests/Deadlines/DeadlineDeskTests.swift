import Casework
import Testing
import TimeLimits

@Suite struct DeadlineDeskTests {
  @Test func priorConsultationIsAboutTheAdviceAndNotItsNotice() throws {
    let desk = try DeadlineDesk()
    let received = try #require(CalendarDate(iso8601: "2026-10-01"))
    let question = DeadlineQuestion(
      right: .priorConsultation,
      received: .day(received),
      country: "NL"
    )
    let deadline = try desk.compute(question, in: desk.zone(named: nil, country: "NL"))
    #expect(deadline.due?.description == "2026-11-26")
  }

  @Test(arguments: [
    ("AU_APP12", "AU", RightCode.breach), ("BR_LGPD", "BR", .erasure), ("CH_FADP", "CH", .erasure),
    ("EU_EUDPR", "BE", .complaint), ("UK_DPA_PART3", "GB", .portability),
    ("ZA_PAIA", "ZA", .consentWithdrawal), ("EU_GDPR", "NL", RightCode(rawValue: "grievance")),
  ])
  func aRegimeAnswersNoRightThatItSaysNothingOf(
    regime: String,
    country: String,
    right: RightCode
  ) throws {
    let refusal = try #require(throws: CaseError.self) {
      try Self.deadline(regime, country, right, on: "2026-10-01")
    }
    let said = "right \(right.rawValue): \(regime) has no rule for it"
    #expect("\(refusal)" == said || "\(refusal)".hasPrefix("\(said); "))
  }

  /// Each row of the law answers whoever asks by its own regime, right and clock.
  @Test func everyRuleIsFoundByItsOwnNames() throws {
    let desk = try DeadlineDesk()
    for rule in desk.computer.rules.rules {
      let country = rule.regime == .euInstitutions ? "BE" : String(rule.jurisdiction.prefix(2))
      let place = country == "EU" ? "NL" : country
      let inForce = (rule.validity.to ?? rule.validity.from)?.description ?? "2026-11-02"
      let rights: [RightCode] =
        if case .only(let named) = rule.rights {
          named
        } else {
          [.access, .rectification, .restriction]
        }
      let found = try rights.map { right in
        try Self.deadline(rule.regime.rawValue, place, right, on: inForce, clock: rule.clock).rule
      }
      if rule.rights == .everyRequest {
        #expect(found.contains(rule.id), "\(rule.id.rawValue)")
      } else {
        #expect(Set(found) == [rule.id], "\(rule.id.rawValue)")
      }
    }
  }

  @Test func aGrievanceIsNoRequestForAccess() throws {
    let refusal = try #require(throws: CaseError.self) {
      try Self.deadline("IN_DPDP_GRIEVANCE", "IN", .access, on: "2027-06-01")
    }
    #expect("\(refusal)" == "right access: IN_DPDP_GRIEVANCE has no rule for it")
  }

  @Test func aRefusalNamesTheLawOfThePlaceThatAnswers() throws {
    let refusal = try #require(throws: CaseError.self) {
      try Self.deadline("UK_GDPR_12A", "GB", .complaint, on: "2026-06-20")
    }
    #expect(
      "\(refusal)"
        == "right complaint: UK_GDPR_12A has no rule for it; UK_DPA_164A_ACK has (--regime)"
    )
  }

  @Test func aPeriodEndsWithinTheCalendar() throws {
    let desk = try DeadlineDesk()
    var question = try Self.question("EU_1182_71", "NL", .access, on: "2026-10-01")
    question.options = ["amount": "9000", "unit": "year"]
    let zone = try desk.zone(named: nil, country: "NL")
    #expect(
      throws: CaseError.field("options amount", expected: "a period that ends before the year 9990")
    ) {
      try desk.compute(question, in: zone)
    }
  }

  @Test(arguments: [ClockKind.refusal, .extensionNotice])
  func aNotificationOfABreachIsNeitherRefusedNorExtended(clock: ClockKind) throws {
    #expect(throws: CaseError.self) {
      try Self.deadline("EU_GDPR", "NL", .breach, on: "2026-10-01", clock: clock)
    }
  }

  @Test func theLawOfPartThreeHasNoPlaceInTheGeneralOne() throws {
    let old = try Self.deadline("UK_DPA_PART3", "GB", .access, on: "2025-03-03")
    #expect(old.rule.rawValue == "UK-DPA-54-OLD")
    let refusal = try #require(throws: CaseError.self) {
      try Self.deadline("UK_DPA_PART3", "GB", .access, on: "2017-03-03")
    }
    #expect(
      "\(refusal)".hasPrefix("regime: rule UK-DPA-54-OLD is not in force on 2017-03-03, it holds ")
    )
    #expect(!"\(refusal)".contains("UK_GDPR"))
    let replaced = try #require(throws: CaseError.self) {
      try Self.deadline("UK_GDPR_12A", "GB", .access, on: "2025-03-03")
    }
    #expect("\(replaced)".hasSuffix("; UK_GDPR_2021 is"))
  }

  @Test func theClocksBesideAnAnswerAreNamed() throws {
    let desk = try DeadlineDesk()
    let question = try Self.question("EU_GDPR", "NL", .objectionDirectMarketing, on: "2026-10-01")
    let zone = try desk.zone(named: nil, country: "NL")
    let answer = try desk.compute(question, in: zone)
    #expect(answer.clock == .response)
    #expect(desk.clocks(beside: answer, of: question, in: zone).contains(.actAtOnce))
  }

  private static func question(
    _ regime: String,
    _ country: String,
    _ right: RightCode,
    on day: String
  ) throws -> DeadlineQuestion {
    DeadlineQuestion(
      right: right,
      received: .day(try #require(CalendarDate(iso8601: day))),
      country: country,
      regime: regime
    )
  }

  private static func deadline(
    _ regime: String,
    _ country: String,
    _ right: RightCode,
    on day: String,
    clock: ClockKind? = nil
  ) throws -> Deadline {
    let desk = try DeadlineDesk()
    var question = try question(regime, country, right, on: day)
    question.clock = clock
    return try desk.compute(question, in: desk.zone(named: nil, country: country))
  }
}
