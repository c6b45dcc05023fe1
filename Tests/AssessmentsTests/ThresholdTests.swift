import Assessments
import Testing
import TimeLimits

@Suite("Threshold tests")
struct ThresholdTests {
  private func test(
    _ grounds: [ScreeningGround] = [],
    items: [NationalListItem] = [],
    exempt: [ScreeningExemption] = []
  ) -> ThresholdTest {
    ThresholdTest(
      processing: "Fraud alerts",
      grounds: grounds.map { GroundFound(ground: $0, explanation: "It does") },
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
    for exemption in [ScreeningExemption.assessedLaw, .similarProcessing] {
      #expect(test([.largeScaleMonitoring], exempt: [exemption]).result.outcome == .notRequired)
    }
  }
}
