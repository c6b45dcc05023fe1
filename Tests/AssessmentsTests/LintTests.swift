import Assessments
import Foundation
import Testing

@Suite("Lint of assessments")
struct LintTests {
  @Test("The sample has neither errors nor warnings")
  func sampleIsClean() throws {
    let findings = Lint.findings(in: try Sample.assessment())
    #expect(findings == [])
    #expect(findings.permitApproval)
  }

  @Test("Rules have ids of their own, a remedy and a source")
  func rulesAreDistinct() {
    #expect(Set(Lint.rules.map(\.id)).count == Lint.rules.count)
    #expect(Lint.rules.allSatisfy { !$0.remedy.isEmpty && !$0.cites.isEmpty })
  }

  @Test("Each spoilt record breaks its rule at its place", arguments: SpoiltRecord.all)
  func spoilt(record: SpoiltRecord) throws {
    var assessment = try Sample.assessment()
    record.spoil(&assessment)
    let found = Lint.findings(in: assessment).map {
      "\($0.severity.rawValue) \($0.rule) \($0.place)"
    }
    #expect(found.contains(record.finding), "found \(found)")
  }

  @Test("Every rule is broken by some spoilt record, but for those that hold registers against it")
  func everyRuleIsTested() {
    let tested = Set(SpoiltRecord.all.map { $0.finding.split(separator: " ")[1] })
    let untested = Lint.rules.map(\.id).filter { !tested.contains(Substring($0)) }
    #expect(untested == ["source-newer", "source-ended"])
  }

  @Test("A risk that stays high may be taken once the authority advised and its advice is answered")
  func afterConsultation() throws {
    var assessment = try Sample.assessment()
    assessment.risks[2].residual = assessment.risks[2].inherent
    let errors: () -> [String] = {
      Lint.findings(in: assessment).filter { $0.severity == .error }.map(\.rule)
    }
    #expect(errors() == ["high-risk-accepted", "approved-with-high-risk"])
    assessment.authorityAdvice = AuthorityAdvice(
      by: "Autoriteit Persoonsgegevens",
      on: .day("2026-10-01"),
      advice: "Begin once the log is reviewed each month.",
      response: .followed(how: "Measure M13 does so.")
    )
    #expect(errors() == [])
  }

  @Test("A processing that runs already may be assessed again, for a stated change or a review")
  func runsAlready() throws {
    var assessment = try Sample.assessment()
    assessment.planning.launch = .day("2019-03-01")
    func breaksTheRule() -> Bool {
      Lint.findings(in: assessment).contains { $0.rule == "launched-before-validated" }
    }
    #expect(breaksTheRule())
    assessment.screening?.grounds.append(
      GroundFound(ground: .processingChanged, explanation: "Another supplier")
    )
    #expect(!breaksTheRule())
    assessment.screening?.grounds.removeLast()
    assessment.review?.past = [
      PastReview(on: .day("2024-01-01"), by: "The desk", result: "Nothing changed")
    ]
    #expect(!breaksTheRule())
  }
}
