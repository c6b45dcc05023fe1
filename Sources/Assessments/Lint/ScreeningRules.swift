extension Lint.Rule {
  static let screening: [Self] = [
    Self(
      "screening-missing",
      .warning,
      cites: "Art. 35(1)",
      remedy: "Record the threshold test: its outcome and the grounds found."
    ) { assessment in
      assessment.screening == nil
        ? [.init("screening", "The assessment does not say why it is carried out.")] : []
    },
    Self(
      "screening-mandatory-but-not-required",
      .error,
      cites: "Art. 35(3), 35(4)",
      remedy: "Change the outcome to required, or take the ground out if it does not apply."
    ) { assessment in
      guard let screening = assessment.screening, screening.outcome != .required else { return [] }
      return screening.grounds.enumerated()
        .filter { $0.element.ground.makesAssessmentMandatory }
        .map { index, found in
          .init(
            "screening.grounds[\(index)]",
            """
            \(found.ground.rawValue) makes an assessment mandatory, but the outcome is \
            \(word: screening.outcome.rawValue).
            """
          )
        }
    },
    Self(
      "screening-two-criteria",
      .error,
      cites: "WP 248 rev.01",
      remedy: "Say in screening.justification why no assessment is required all the same."
    ) { assessment in
      guard let screening = assessment.screening, screening.outcome == .notRequired,
        screening.justification.isBlank
      else { return [] }
      let criteria = Set(screening.grounds.compactMap(\.ground.criterion))
      guard criteria.count >= 2 else { return [] }
      return [
        .init(
          "screening.outcome",
          """
          \(criteria.count) of the nine criteria apply, yet no assessment is required and no reason \
          is given.
          """
        )
      ]
    },
    Self(
      "screening-without-grounds",
      .warning,
      cites: "Art. 35(1)",
      remedy: "List the grounds that were found to apply."
    ) { assessment in
      guard let screening = assessment.screening, screening.outcome == .required,
        screening.grounds.isEmpty
      else { return [] }
      return [.init("screening.grounds", "The outcome is required, but no ground is listed.")]
    },
  ]
}
