extension Lint.Rule {
  static let risks: [Self] = [
    Self(
      "mandatory-event-missing",
      .error,
      cites: "Art. 35(7)(c), WP 248 rev.01, annex 2",
      remedy: "Add a risk of that origin."
    ) { assessment in
      let present = Set(assessment.risks.map(\.origin))
      return RiskOrigin.mandatoryEvents.filter { !present.contains($0) }.map {
        .init("risks", "No risk deals with this event: \(word: $0.rawValue).")
      }
    },
    Self(
      "no-risk-by-design",
      .warning,
      cites: "EDPB template 3.1",
      remedy: "Ask what the processing does to people when everything works as designed."
    ) { assessment in
      assessment.risks.contains { $0.origin == .byDesign }
        ? [] : [.init("risks", "No risk comes from the processing as designed.")]
    },
    Self(
      "risk-incomplete",
      .error,
      cites: "Art. 35(7)(c)",
      remedy: "Name at least one of each."
    ) { assessment in
      assessment.risks.flatMap { risk in
        [
          ("sources", risk.sources.allSatisfy(\.name.isBlank)),
          ("threats", risk.threats.allSatisfy(\.isBlank)),
          ("impacts", risk.impacts.allSatisfy(\.isBlank)),
        ].filter(\.1).map { field, _ in
          .init("risks[\(risk.id)].\(field)", "\"\(risk.title)\" lacks this: \(word: field).")
        }
      }
    },
    Self(
      "risk-source-without-kind",
      .advice,
      cites: "Art. 35(7)(c), recital 90",
      remedy: "Say whether it is someone inside, someone outside, or no person."
    ) { assessment in
      assessment.risks.flatMap { risk in
        risk.sources.enumerated().filter { $1.kind == nil }.map { index, _ in
          .init("risks[\(risk.id)].sources[\(index)].kind", "Nothing says what kind it is.")
        }
      }
    },
    Self(
      "risk-unrated",
      .error,
      cites: "Art. 35(7)(c)",
      remedy: "Rate likelihood and severity on the scales of the method."
    ) { assessment in
      assessment.risks.flatMap { risk in
        [("inherent", risk.inherent), ("residual", risk.residual)].filter { $1 == nil }.map {
          .init("risks[\(risk.id)].\($0.0)", "\"\(risk.title)\" lacks this rating: \(word: $0.0).")
        }
      }
    },
    Self(
      "rating-without-justification",
      .warning,
      cites: "EDPB template 4.1.c",
      remedy: "Say why these levels and no others."
    ) { assessment in
      assessment.risks.flatMap { risk in
        [("inherent", risk.inherent), ("residual", risk.residual)].filter {
          $1.map(\.justification.isBlank) ?? false
        }.map {
          .init(
            "risks[\(risk.id)].\($0.0).justification",
            "This rating of \"\(risk.title)\" is not justified: \(word: $0.0)."
          )
        }
      }
    },
    Self(
      "risk-without-verdict",
      .error,
      cites: "EDPB template 4.2.b",
      remedy: "Say whether what remains is acceptable, and why."
    ) { assessment in
      assessment.risks.filter { $0.verdict == nil }.map {
        .init("risks[\($0.id)].verdict", "Nobody says whether \"\($0.title)\" is acceptable.")
      }
    },
    Self(
      "risk-without-measures",
      .warning,
      cites: "Art. 35(7)(d)",
      remedy: "Name the measures that lessen it."
    ) { assessment in
      assessment.risks.filter(\.measures.isEmpty).map {
        .init("risks[\($0.id)].measures", "No measure lessens \"\($0.title)\".")
      }
    },
  ]
}
