import Assessments
import TimeLimits

extension SpoiltRecord {
  static let risks: [Self] = [
    .init("error no-high-level method.acceptance.levels") {
      $0.method.acceptance.levels[2].acceptance = .withReasons
    },
    .init("error matrix-not-monotone method.acceptance.matrix") {
      $0.method.acceptance.matrix[0][0] = "high"
    },
    .init("error mandatory-event-missing risks") {
      $0.risks.removeAll { $0.origin == .disappearance }
    },
    .init("warning no-risk-by-design risks") { $0.risks.removeAll { $0.origin == .byDesign } },
    .init("error risk-incomplete risks[K2].threats") { $0.risks[1].threats = [] },
    .init("error risk-unrated risks[K2].residual") { $0.risks[1].residual = nil },
    .init("error risk-without-verdict risks[K2].verdict") { $0.risks[1].verdict = nil },
    .init("error residual-worse-than-inherent risks[K1].residual") {
      $0.risks[0].residual?.severity = 4
    },
    .init("error residual-lower-without-measures risks[K1].residual") { $0.risks[0].measures = [] },
    .init("error high-risk-accepted risks[K3].verdict") {
      $0.risks[2].residual = $0.risks[2].inherent
    },
    .init("error acceptance-without-reasons risks[K3].verdict") {
      $0.risks[2].verdict = .acceptable(reasons: "")
    },
  ]

  static let opinions: [Self] = [
    .init("error dpo-advice-missing dpoAdvice") { $0.dpoAdvice = nil },
    .init("error dpo-advice-unanswered dpoAdvice.response") { $0.dpoAdvice?.response = nil },
    .init("error dpo-advice-undated dpoAdvice.on") { $0.dpoAdvice?.on = nil },
    .init("error dpo-advice-overruled-without-reasons dpoAdvice.response") {
      $0.dpoAdvice?.response = .overruled(reasons: "")
    },
    .init("error views-missing dataSubjectsViews") { $0.dataSubjectsViews = nil },
    .init("error views-not-sought-without-reason dataSubjectsViews") {
      $0.dataSubjectsViews = .notSought(reason: "\n")
    },
  ]

  static let decisions: [Self] = [
    .init("warning decision-missing decision") { $0.decision = nil },
    .init("error approved-with-high-risk decision.outcome") {
      $0.risks[2].residual = $0.risks[2].inherent
    },
    .init("error approved-with-unacceptable-risk decision.outcome") {
      $0.decision?.outcome = .approved
      $0.risks[5].verdict = .notAcceptable(reasons: "Too much can be seen.")
    },
    .init("error conditions-missing decision.outcome") {
      $0.decision?.outcome = .conditionallyApproved(conditions: [])
    },
    .init(
      "error condition-without-owner-or-due decision.outcome.conditionallyApproved.conditions[0]"
    ) {
      $0.decision?.outcome = .conditionallyApproved(conditions: [Condition(text: "Test it.")])
    },
    .init("error consultation-package-incomplete decision.outcome.consultation.package.safeguards")
    {
      $0.decision?.outcome = .consultation(package: ConsultationPackage(ground: .residualRiskHigh))
    },
    .init("warning consultation-without-ground decision.outcome") {
      $0.decision?.outcome = .consultation(package: ConsultationPackage(ground: .residualRiskHigh))
    },
    .init("error rejected-without-reasons decision.outcome") {
      $0.decision?.outcome = .rejected(reasons: "")
    },
    .init("error approver-is-author decision.by") { $0.decision?.by = " m. DE wilde, Director" },
    .init("error decided-before-advice decision.on") { $0.decision?.on = .day("2026-09-09") },
  ]

  static let authorityAdvice: [Self] = [
    .init("error authority-advice-blank authorityAdvice.by") {
      $0.authorityAdvice = AuthorityAdvice(by: " ", on: .day("2026-10-01"), advice: "Begin.")
    },
    .init("error authority-advice-blank authorityAdvice.advice") {
      $0.authorityAdvice = AuthorityAdvice(by: "AP", on: .day("2026-10-01"), advice: "")
    },
    .init("error authority-advice-unanswered authorityAdvice.response") {
      $0.authorityAdvice = AuthorityAdvice(by: "AP", on: .day("2026-10-01"), advice: "Begin.")
    },
    .init("error approved-before-authority-advice decision.on") {
      $0.authorityAdvice = AuthorityAdvice(by: "AP", on: .day("2026-12-01"), advice: "Begin.")
    },
  ]
}

extension CalendarDate {
  /// A day of the tests, written as in ISO 8601.
  static func day(_ text: String) -> CalendarDate {
    CalendarDate(iso8601: text) ?? .earliest
  }
}
