import Assessments
import Testing
import TimeLimits

@Suite("Threshold tests")
struct ThresholdTests {
  /// A test in which some grounds apply, and every other that is asked for does not unless it is left
  /// open.
  private func test(
    _ grounds: [ScreeningGround] = [],
    items: [NationalListItem] = [],
    exempt: [ScreeningExemption] = [],
    open: [ScreeningGround] = []
  ) -> ThresholdTest {
    let denied = ScreeningGround.allCases.filter {
      $0.isAskedFor && !grounds.contains($0) && !open.contains($0)
        && ($0 != .nationalList || items.isEmpty)
    }
    return ThresholdTest(
      processing: "Fraud alerts",
      grounds: grounds.map { GroundFound(ground: $0, explanation: "It does") },
      denied: denied.map { GroundFound(ground: $0, explanation: "It does not") },
      items: items.map { ListItemFound(item: $0, explanation: "It does") },
      exemptions: exempt.map { ExemptionFound(exemption: $0, explanation: "It is") }
    )
  }

  private static let item = NationalListItem(
    code: "NL-3",
    country: "NL",
    name: "Fraud",
    list: NationalList(
      authority: "AP",
      instrument: "Decision",
      adopted: .day("2019-11-27"),
      length: 17,
      source: "https://example.org",
      checked: .day("2026-11-22"),
      status: .secondary
    )
  )

  @Test("Each ground of the law, and each item of a list, asks for an assessment alone")
  func mandatory() {
    for ground in ScreeningGround.allCases where ground.makesAssessmentMandatory {
      #expect(test([ground]).result.outcome == .required, "\(ground)")
    }
    #expect(test(items: [Self.item]).result.outcome == .required)
  }

  @Test("Two criteria require, one recommends, any other ground recommends, nothing does neither")
  func criteria() {
    let criteria = ScreeningGround.allCases.filter { $0.criterion != nil }
    #expect(criteria.count == 9)
    for criterion in criteria {
      #expect(test([criterion]).result == .init(outcome: .recommended, reasons: [.oneCriterion]))
      // The same criterion twice is one.
      #expect(test([criterion, criterion]).result.outcome == .recommended)
    }
    #expect(
      test([.largeScale, .vulnerableSubjects]).result
        == .init(outcome: .required, reasons: [.severalCriteria(2)])
    )
    #expect(test([.dpoRecommendation]).result.outcome == .recommended)
    #expect(test().result == .init(outcome: .notRequired, reasons: [.nothingFound]))
  }

  @Test("The authority's list of exemptions reaches criteria, not what Article 35(3) names")
  func exemptions() {
    let criteria: [ScreeningGround] = [.largeScale, .vulnerableSubjects]
    #expect(test(criteria, exempt: [.authorityList]).result.outcome == .notRequired)
    #expect(
      test([.largeScaleMonitoring], exempt: [.authorityList]).result
        == .init(
          outcome: .required,
          reasons: [.mandatory(.largeScaleMonitoring), .exemptionFails(.authorityList)]
        )
    )
    #expect(test(items: [Self.item], exempt: [.authorityList]).result.outcome == .required)
    // Article 35(10) gives way where the Member State deems an assessment necessary all the same.
    #expect(
      test([.nationalLaw], exempt: [.assessedLaw]).result
        == .init(
          outcome: .required,
          reasons: [.mandatory(.nationalLaw), .nationalLawStands(.assessedLaw)]
        )
    )
    #expect(test([.largeScaleMonitoring], exempt: [.assessedLaw]).result.outcome == .notRequired)
    // The authority's own list of Article 35(4) is not the Regulation.
    #expect(
      test(items: [Self.item], exempt: [.authorityList]).result
        == .init(outcome: .required, reasons: [.listed(Self.item), .listStands(.authorityList)])
    )
    #expect(test([.nationalList], exempt: [.authorityList]).result.outcome == .required)
  }

  @Test("An assessment of similar processing covers this one, and is named")
  func covered() {
    #expect(
      test([.largeScaleMonitoring], exempt: [.similarProcessing]).result
        == .init(
          outcome: .covered,
          reasons: [.mandatory(.largeScaleMonitoring), .coveredBy("It is")]
        )
    )
  }

  @Test("What nobody answered is not answered with no")
  func unanswered() {
    let nothing = ThresholdTest(processing: "Payroll")
    #expect(nothing.result.outcome == .open)
    #expect(nothing.result.reasons == [.unanswered(nothing.open)])
    #expect(nothing.open.count == 14)
    for ground in ScreeningGround.allCases where ground.isAskedFor {
      let result = test(open: [ground]).result
      #expect(result == .init(outcome: .open, reasons: [.unanswered([ground])]), "\(ground)")
    }
    // What is found stands, whatever else is open; a recommendation may yet become more.
    #expect(test([.largeScaleMonitoring], open: [.largeScale]).result.outcome == .required)
    #expect(
      test([.sensitiveData], open: [.largeScale]).result
        == .init(outcome: .recommended, reasons: [.oneCriterion, .unanswered([.largeScale])])
    )
    // Nor is anything exempt before it is known that the Regulation does not name it.
    #expect(
      test(exempt: [.authorityList], open: [.largeScaleMonitoring]).result
        == .init(
          outcome: .open,
          reasons: [
            .exemptionWaits(.authorityList, [.largeScaleMonitoring]),
            .unanswered([.largeScaleMonitoring]),
          ]
        )
    )
  }
}
