import Records
import Register
import TestRecords
import Testing

@Suite struct AutomatedDecisionTests {
  private static let place = "automatedDecisions.made.decisions[score]"

  /// Lending, with its decision changed, and its record.
  private func lending(
    _ change: (inout AutomatedDecision, inout ControllerRecord) throws -> Void
  ) throws -> ProcessingActivity {
    var activity = try Samples.lending()
    var record = try #require(activity.controllerRecord)
    var decision = try #require(record.automatedDecisions?.decisions.first)
    try change(&decision, &record)
    record.automatedDecisions = .made(decisions: [decision])
    activity.role = .controller(record: record)
    return activity
  }

  /// What is missing of decisions, without the other gaps of the sample.
  private func gaps(of activity: ProcessingActivity) throws -> [String] {
    let day = try Samples.day("2026-11-02")
    return activity.gaps(asOf: day).filter { gap in
      gap.place.contains("automatedDecisions") || gap.place == "impactAssessment"
    }
    .map { "\($0.place.replacing("role.controller.record.", with: "")) \($0.cites)" }
  }

  @Test func aWholeDecisionHasNeitherProblemsNorGaps() throws {
    let activity = try Samples.lending()
    #expect(activity.problems().isEmpty)
    #expect(try gaps(of: activity) == [])
    #expect(activity.automatedDecisions?.decisions.map(\.exception?.provision) == ["22(2)(a)"])
  }

  @Test func silenceIsAGapAndNoneIsAnAnswer() throws {
    var payroll = try Samples.payroll()
    #expect(try gaps(of: payroll) == [])
    var record = try #require(payroll.controllerRecord)
    record.automatedDecisions = nil
    payroll.role = .controller(record: record)
    #expect(
      try gaps(of: payroll) == ["automatedDecisions Articles 13(2)(f), 15(1)(h) and 22"]
    )
  }

  @Test func eachThingThatPeopleAreToldIsAskedFor() throws {
    var activity = try lending { decision, _ in
      decision.logic = nil
      decision.significance = nil
      decision.consequences = nil
      decision.exception = nil
    }
    activity.impactAssessment = nil
    let told = "Articles 13(2)(f) and 15(1)(h)"
    #expect(
      try gaps(of: activity) == [
        "\(Self.place).logic \(told)", "\(Self.place).significance \(told)",
        "\(Self.place).consequences \(told)",
        "\(Self.place).exception Article 22(1), (2)", "impactAssessment Article 35(3)(a)",
      ]
    )
  }

  @Test func contractAndConsentOweTheSafeguardsAndALawItsOwn() throws {
    let place = "\(Self.place).safeguards"
    let bare = try lending { decision, _ in decision.safeguards = [] }
    #expect(try gaps(of: bare) == Array(repeating: "\(place) Article 22(3)", count: 3))
    let lawful = try lending { decision, _ in
      decision.safeguards = []
      decision.exception = .law(provision: "Credit Act, section 5")
    }
    #expect(try gaps(of: lawful) == ["\(place) Article 22(2)(b)"])
  }

  @Test func consentToADecisionIsThatOfAPurposeThatRestsOnConsent() throws {
    let wrong = try lending { decision, _ in
      decision.exception = .consent(purpose: try Samples.label("loans"))
    }
    #expect(try gaps(of: wrong) == ["\(Self.place).exception Article 22(2)(c)"])
    let right = try lending { decision, _ in
      decision.exception = .consent(purpose: try Samples.label("offers"))
    }
    #expect(try gaps(of: right) == [])
  }

  @Test(arguments: [
    (SpecialCategoryCondition.employmentAndSocialProtection, 1), (.explicitConsent, 0),
    (.substantialPublicInterest, 0),
  ])
  func specialDataNeedWhatTheFourthParagraphAsks(
    _ condition: SpecialCategoryCondition,
    _ count: Int
  ) throws {
    let activity = try lending { _, record in
      record.data[0].special = [.health]
      record.purposes[0].special = [
        SpecialCategoryGround(category: .health, condition: condition)
      ]
    }
    #expect(try gaps(of: activity).count { $0.hasSuffix("Article 22(4)") } == count)
  }

  @Test func whatContradictsItselfIsAProblem() throws {
    let activity = try lending { decision, record in
      decision.data = [try Samples.label("shoes")]
      decision.exception = .consent(purpose: try Samples.label("nothing"))
      record.profiling = .done(profiles: [])
    }
    let root = "role.controller.record"
    let decision = "\(root).automatedDecisions.made.decisions[score]"
    #expect(
      activity.problems().map(\.place) == [
        "\(decision).data[0]", "\(decision).exception.consent.purpose",
        "\(root).profiling.done.profiles",
      ]
    )
  }
}
