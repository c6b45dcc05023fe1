extension Lint.Rule {
  static let decisions: [Self] =
    outcomes + conditions

  private static let outcomes: [Self] = [
    Self(
      "decision-missing",
      .warning,
      cites: "EDPB template 6",
      remedy: "Decide: reject, consult the authority, approve, or approve on conditions."
    ) { $0.decision == nil ? [.init("decision", "Nothing is decided.")] : [] },
    Self(
      "approved-with-high-risk",
      .error,
      cites: "Art. 36(1)",
      remedy: "Consult the authority, or lessen the risk."
    ) { assessment in
      guard !assessment.hasAuthorityAdvice else { return [] }
      return switch assessment.decision?.outcome {
      case .approved, .conditionallyApproved:
        assessment.risksRemainingHigh.map {
          .init("decision.outcome", "The processing is approved while risk \($0.id) remains high.")
        }
      case .rejected, .consultation, nil: []
      }
    },
    Self(
      "approved-with-unacceptable-risk",
      .error,
      cites: "EDPB template 4.2.b, 6",
      remedy: "Lessen the risk, or reject."
    ) { assessment in
      guard case .approved = assessment.decision?.outcome else { return [] }
      return assessment.risks.compactMap { risk in
        guard case .notAcceptable = risk.verdict else { return nil }
        return .init(
          "decision.outcome",
          "The processing is approved, yet risk \(risk.id) is not acceptable."
        )
      }
    },
    Self(
      "consultation-package-incomplete",
      .error,
      cites: "Art. 36(3)",
      remedy: "Add what Art. 36(3) asks to be handed to the authority."
    ) { assessment in
      guard case .consultation(let package) = assessment.decision?.outcome else { return [] }
      return [
        ("responsibilities", package.responsibilities),
        ("purposesAndMeans", package.purposesAndMeans), ("safeguards", package.safeguards),
        ("officerContact", package.officerContact),
      ].filter { $1.isBlank }.map {
        .init(
          "decision.outcome.consultation.package.\($0.0)",
          "The package for the authority lacks it."
        )
      }
    },
    Self(
      "consultation-without-ground",
      .warning,
      cites: "Art. 36(1)",
      remedy: "Check the ratings: consultation for high risk needs a risk that remains high."
    ) { assessment in
      guard case .consultation(let package) = assessment.decision?.outcome,
        package.ground == .residualRiskHigh, assessment.risksRemainingHigh.isEmpty
      else { return [] }
      return [.init("decision.outcome", "The authority is consulted, but no risk remains high.")]
    },
    Self(
      "rejected-without-reasons",
      .error,
      cites: "EDPB template 6",
      remedy: "Give the reasons."
    ) { assessment in
      guard case .rejected(let reasons) = assessment.decision?.outcome, reasons.isBlank else {
        return []
      }
      return [.init("decision.outcome", "The processing is rejected without reasons.")]
    },
    Self(
      "decision-without-name",
      .error,
      cites: "EDPB template 6",
      remedy: "Name who decides."
    ) {
      $0.decision?.by.isBlank == true
        ? [.init("decision.by", "Nobody is named who decides.")] : []
    },
    Self(
      "approver-is-author",
      .error,
      cites: "Four eyes",
      remedy: "Let someone else decide."
    ) { assessment in
      guard let decision = assessment.decision,
        decision.by.namedPerson == assessment.document.author.namedPerson
      else {
        return []
      }
      return [.init("decision.by", "The author of the assessment decides on it.")]
    },
  ]
}

extension String {
  /// The name in `Name, function`, without regard to case.
  var namedPerson: String {
    let name = prefix { $0 != "," }
    return name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
