extension Lint.Rule {
  static let description: [Self] = [
    Self(
      "description-empty",
      .error,
      cites: "Art. 35(7)(a)",
      remedy: "Describe it in a paragraph or more."
    ) { assessment in
      let processing = assessment.processing
      return [
        ("summary", processing.summary), ("nature", processing.nature),
        ("extent", processing.extent), ("context", processing.context),
      ].filter { $1.isBlank }.map { .init("processing.\($0.0)", "It is not described.") }
    },
    Self(
      "phase-missing",
      .warning,
      cites: "Art. 35(7)(a)",
      remedy: "Add the phase, with the assets it rests on."
    ) { assessment in
      let present = Set(assessment.phases.map(\.operation))
      return [Operation.collection, .storage, .deletion].filter { !present.contains($0) }.map {
        .init("phases", "The life of the data has no phase of this kind: \(word: $0.rawValue).")
      }
    },
    Self(
      "phase-without-asset",
      .warning,
      cites: "WP 248 rev.01, annex 2",
      remedy: "Name the hardware, software, networks, people or paper that the phase rests on."
    ) { assessment in
      assessment.phases.filter(\.assets.isEmpty).map {
        .init("phases[\($0.id)].assets", "The phase \"\($0.name)\" rests on no asset.")
      }
    },
    Self(
      "item-in-no-phase",
      .warning,
      cites: "Art. 35(7)(a)",
      remedy: "Add the item to the phases in which it is processed."
    ) { assessment in
      let seen = Set(assessment.phases.flatMap(\.data))
      return assessment.dataItems.filter { !seen.contains($0.id) }.map {
        .init("dataItems[\($0.id)]", "\"\($0.name)\" occurs in no phase of the life cycle.")
      }
    },
    Self(
      "necessity-missing",
      .error,
      cites: "Art. 35(7)(b)",
      remedy: "Argue why the processing is needed and in proportion, with the alternatives."
    ) { assessment in
      guard let necessity = assessment.necessity else {
        return [.init("necessity", "Necessity and proportionality are not assessed.")]
      }
      var found: [Lint.Violation] = []
      if necessity.argument.isBlank {
        found.append(.init("necessity.argument", "No argument of necessity is given."))
      }
      if necessity.proportionality.conclusion.isBlank {
        found.append(
          .init("necessity.proportionality.conclusion", "Proportionality has no conclusion.")
        )
      }
      return found
    },
    Self(
      "alternatives-missing",
      .advice,
      cites: "Art. 35(7)(b)",
      remedy: "Name the less intrusive ways that were looked at, and why they do not serve."
    ) { assessment in
      guard let necessity = assessment.necessity, necessity.alternatives.isEmpty else { return [] }
      return [.init("necessity.alternatives", "No alternative was looked at.")]
    },
  ]
}
