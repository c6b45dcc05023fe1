extension Lint.Rule {
  static let residualRisks: [Self] = [
    Self(
      "residual-worse-than-inherent",
      .error,
      cites: "EDPB template 4.2.b",
      remedy: "Correct one of the ratings: measures do not make a risk worse."
    ) { assessment in
      assessment.risks.compactMap { risk in
        guard let inherent = risk.inherent, let residual = risk.residual,
          residual.likelihood > inherent.likelihood || residual.severity > inherent.severity
        else { return nil }
        return .init(
          "risks[\(risk.id)].residual",
          "\"\(risk.title)\" is rated worse with measures than without."
        )
      }
    },
    Self(
      "residual-lower-without-measures",
      .error,
      cites: "EDPB template 4.2.b",
      remedy: "Name the measures that lessen it, or rate it as the inherent risk."
    ) { assessment in
      assessment.risks.compactMap { risk in
        guard let inherent = risk.inherent, let residual = risk.residual, risk.measures.isEmpty,
          residual.likelihood < inherent.likelihood || residual.severity < inherent.severity
        else { return nil }
        return .init(
          "risks[\(risk.id)].residual",
          "\"\(risk.title)\" is rated better, but nothing lessens it."
        )
      }
    },
    Self(
      "high-risk-undecided",
      .warning,
      cites: "Art. 36(1)",
      remedy: "Lessen the risk further, or consult the authority."
    ) { assessment in
      guard assessment.decision == nil else { return [] }
      return assessment.risksRemainingHigh.map { risk in
        .init(
          "risks[\(risk.id)].residual",
          "What remains of \"\(risk.title)\" is high: the authority is consulted before the processing."
        )
      }
    },
    Self(
      "high-risk-accepted",
      .error,
      cites: "Art. 36(1)",
      remedy: "Lessen the risk further, or consult the authority."
    ) { assessment in
      guard !assessment.hasAuthorityAdvice else { return [] }
      return assessment.risksRemainingHigh.compactMap { risk in
        guard case .acceptable = risk.verdict else { return nil }
        return .init(
          "risks[\(risk.id)].verdict",
          "What remains of \"\(risk.title)\" is high, yet called acceptable."
        )
      }
    },
    Self(
      "acceptance-without-reasons",
      .error,
      cites: "EDPB template 4.2.b",
      remedy: "State the reasons for which the risk is accepted."
    ) { assessment in
      assessment.risks.compactMap { risk in
        guard let residual = risk.residual, case .acceptable(let reasons) = risk.verdict,
          reasons.isBlank, assessment.method.level(of: residual)?.acceptance == .withReasons
        else { return nil }
        return .init(
          "risks[\(risk.id)].verdict",
          "\"\(risk.title)\" can be accepted only for stated reasons, and none is stated."
        )
      }
    },
  ]
}

extension Assessment {
  /// The risks that stay high in the sense of Article 36(1) after all measures.
  public var risksRemainingHigh: [Risk] {
    risks.filter { risk in
      risk.residual.flatMap { method.level(of: $0) }?.acceptance == .high
    }
  }
}
