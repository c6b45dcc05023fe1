import Assessments

extension SpoiltRecord {
  /// Records in which something is written that says nothing, or that contradicts itself.
  static let blanks: [Self] =
    [
      .init("error name-missing processing.name") { $0.processing.name = " " },
      .init("error name-missing purposes[G1].name") { $0.purposes[0].name = "" },
      .init("error author-missing document.author") { $0.document.author = "\t" },
      .init("error secondary-use-without-compatibility secondaryUses[U1].compatibility") {
        $0.secondaryUses[0].compatibility = ""
      },
      .init("warning retention-without-reason dataItems[D1].retention.justification") {
        $0.dataItems[0].retention?.justification = " "
      },
      .init("error views-incomplete dataSubjectsViews.sought.views") {
        $0.dataSubjectsViews = .sought(from: "All", how: "", on: nil, views: " ", response: "")
      },
      .init("warning views-without-account dataSubjectsViews.sought.response") {
        $0.dataSubjectsViews = .sought(from: "", how: "", on: nil, views: " ", response: "")
      },
      .init("error dpo-advice-unanswered dpoAdvice.response") {
        $0.dpoAdvice?.response = .followed(how: " ")
      },
      .init("error risk-incomplete risks[K1].threats") { $0.risks[0].threats = [" ", ""] },
      .init("error risk-incomplete risks[K1].sources") {
        $0.risks[0].sources = [RiskSource(name: " ")]
      },
      .init("error measure-implemented-without-evidence measures[M1].evidence") {
        $0.measures[0].evidence = [Evidence(what: " ")]
      },
    ] + contradictions

  private static let contradictions: [Self] = [
    .init(
      "error condition-without-text decision.outcome.conditionallyApproved.conditions[0].text"
    ) {
      $0.decision?.outcome = .conditionallyApproved(conditions: [
        Condition(text: " ", owner: "The desk", due: .day("2027-01-01"))
      ])
    },
    .init("error decision-without-name decision.by") { $0.decision?.by = " " },
    .init("warning high-risk-undecided risks[K3].residual") { record in
      record.decision = nil
      let index = record.risks.firstIndex { "\($0.id)" == "K3" } ?? 0
      record.risks[index].residual = RiskRating(likelihood: 4, severity: 4, justification: "Bad")
    },
    .init("warning conditional-with-unacceptable-risk decision.outcome") {
      $0.risks[0].verdict = .notAcceptable(reasons: "It harms people.")
    },
    .init("error launched-before-validated planning.launch") {
      $0.document.validatedOn = nil
      $0.planning.launch = .day("2026-06-01")
    },
    .init("warning validation-differs-from-decision document.validatedOn") {
      $0.document.validatedOn = nil
    },
    .init("error explicit-consent-without-arrangement dataItems[D4].specialCategories") {
      $0.dataItems[3].specialCategories[0].condition = .explicitConsent
    },
    .init("error level-named-twice method.acceptance.levels[3].name") {
      $0.method.acceptance.levels.append(RiskLevel(name: "low", acceptance: .high))
    },
    .init("error no-high-level method.acceptance.matrix") { record in
      let lowest = record.method.acceptance.levels[0].name
      record.method.acceptance.matrix = record.method.acceptance.matrix.map { row in
        row.map { _ in lowest }
      }
      record.method.acceptance.severityFloor = nil
    },
  ]
}
