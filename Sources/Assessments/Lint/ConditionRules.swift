/// Where a processing is approved on conditions: EDPB template 6.
extension Lint.Rule {
  static let conditions: [Self] = [
    Self(
      "conditional-with-unacceptable-risk",
      .warning,
      cites: "EDPB template 4.2.b, 6",
      remedy: "Let a condition deal with it, or lessen the risk."
    ) { assessment in
      guard case .conditionallyApproved = assessment.decision?.outcome else { return [] }
      return assessment.risks.compactMap { risk in
        guard case .notAcceptable = risk.verdict else { return nil }
        return .init(
          "decision.outcome",
          "The processing is approved on conditions, yet risk \(risk.id) is not acceptable."
        )
      }
    },
    Self(
      "conditions-missing",
      .error,
      cites: "EDPB template 6",
      remedy: "State the conditions, or approve without."
    ) { assessment in
      guard case .conditionallyApproved(let conditions) = assessment.decision?.outcome,
        conditions.isEmpty
      else { return [] }
      return [.init("decision.outcome", "The approval is conditional, but no condition is stated.")]
    },
    Self(
      "condition-without-text",
      .error,
      cites: "EDPB template 6",
      remedy: "Say what the condition asks for."
    ) { assessment in
      guard case .conditionallyApproved(let conditions) = assessment.decision?.outcome else {
        return []
      }
      return conditions.enumerated().filter(\.element.text.isBlank).map { index, _ in
        .init(
          "decision.outcome.conditionallyApproved.conditions[\(index)].text",
          "Condition \(index + 1) says nothing."
        )
      }
    },
    Self(
      "condition-without-owner-or-due",
      .error,
      cites: "EDPB template 6",
      remedy: "Say who sees to the condition and by when."
    ) { assessment in
      guard case .conditionallyApproved(let conditions) = assessment.decision?.outcome else {
        return []
      }
      return conditions.enumerated().filter { $0.element.owner.isBlank || $0.element.due == nil }
        .map { index, _ in
          .init(
            "decision.outcome.conditionallyApproved.conditions[\(index)]",
            "Condition \(index + 1) has no owner or no date."
          )
        }
    },
  ]
}
