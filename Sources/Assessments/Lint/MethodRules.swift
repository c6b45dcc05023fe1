extension Lint.Rule {
  static let method: [Self] = [
    Self(
      "level-without-anchor",
      .warning,
      cites: "EDPB template 4.1.b",
      remedy: "Say what the level means, with examples."
    ) { assessment in
      [("likelihood", assessment.method.likelihood), ("severity", assessment.method.severity)]
        .flatMap { name, scale in
          scale.levels.enumerated().filter { $0.element.anchor.isBlank }.map { index, level in
            .init(
              "method.\(name).levels[\(index)].anchor",
              "The level \"\(level.name)\" has no meaning."
            )
          }
        }
    },
    Self(
      "no-severity-floor",
      .advice,
      cites: "EDPB template, explainer",
      remedy: "Set a severity from which a risk is never rated lower than a level."
    ) { assessment in
      assessment.method.acceptance.severityFloor == nil
        ? [
          .init(
            "method.acceptance.severityFloor",
            "The gravest harm can be rated lowest where it is unlikely."
          )
        ] : []
    },
    Self(
      "no-high-level",
      .error,
      cites: "Art. 36(1)",
      remedy: "Mark at least one level of risk as high."
    ) { assessment in
      guard assessment.method.acceptance.levels.contains(where: { $0.acceptance == .high }) else {
        return [
          .init(
            "method.acceptance.levels",
            "No level of risk is high, so prior consultation could never be needed."
          )
        ]
      }
      return assessment.method.reachesHigh
        ? []
        : [
          .init(
            "method.acceptance.matrix",
            "No likelihood and severity make a risk high, so prior consultation could never be needed."
          )
        ]
    },
    Self(
      "level-named-twice",
      .error,
      cites: "EDPB template 4.1.b",
      remedy: "Give each level a name of its own."
    ) { assessment in
      var known: Set<String> = []
      return assessment.method.acceptance.levels.enumerated()
        .filter { !known.insert($0.element.name).inserted }.map { index, level in
          .init(
            "method.acceptance.levels[\(index)].name",
            "Two levels of risk are named \"\(level.name)\"."
          )
        }
    },
    Self(
      "matrix-not-monotone",
      .error,
      cites: "EDPB template 4.1.b",
      remedy: "Let no level of risk fall where likelihood or severity rises."
    ) { assessment in
      let rule = assessment.method.acceptance
      let ranks = rule.matrix.map { row in row.map { rule.rank(of: $0) ?? 0 } }
      let isMonotone =
        ranks.allSatisfy { zip($0, $0.dropFirst()).allSatisfy { $0 <= $1 } }
        && zip(ranks, ranks.dropFirst()).allSatisfy { zip($0, $1).allSatisfy { $0 <= $1 } }
      return isMonotone
        ? []
        : [.init("method.acceptance.matrix", "A more likely or severe risk has a lower level.")]
    },
  ]
}

extension RiskMethod {
  /// Whether some rating makes a risk high, by the matrix or the floor.
  fileprivate var reachesHigh: Bool {
    severity.range.contains { severity in
      likelihood.range.contains { likelihood in
        let rating = RiskRating(likelihood: likelihood, severity: severity, justification: "")
        return level(of: rating)?.acceptance == .high
      }
    }
  }
}
