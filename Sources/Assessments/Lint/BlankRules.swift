/// Where something is written that says nothing.
extension Lint.Rule {
  static let blanks: [Self] = [
    Self(
      "name-missing",
      .error,
      cites: "Art. 35(7)(a)",
      remedy: "Give it a name."
    ) { assessment in
      assessment.names.filter { $1.isBlank }.map { .init($0.place, "It has no name.") }
    },
    Self(
      "author-missing",
      .error,
      cites: "Four eyes",
      remedy: "Name the author: who decides must be somebody else."
    ) {
      $0.document.author.isBlank
        ? [.init("document.author", "Nobody is named as the author.")] : []
    },
    Self(
      "secondary-use-without-compatibility",
      .error,
      cites: "Art. 6(4)",
      remedy: "Say why the further use is compatible, by the five points of Art. 6(4)."
    ) { assessment in
      assessment.secondaryUses.filter(\.compatibility.isBlank).map {
        .init(
          "secondaryUses[\($0.id)].compatibility",
          "Nothing says why \"\($0.name)\" is compatible with the first purpose."
        )
      }
    },
    Self(
      "retention-without-reason",
      .warning,
      cites: "Art. 5(1)(e)",
      remedy: "Say why it is kept that long."
    ) { assessment in
      assessment.dataItems.filter { $0.retention?.justification.isBlank == true }.map {
        .init(
          "dataItems[\($0.id)].retention.justification",
          "Nothing says why \"\($0.name)\" is kept that long."
        )
      }
    },
    Self(
      "views-incomplete",
      .error,
      cites: "Art. 35(9)",
      remedy: "Say who was asked and what they said, or why nobody was."
    ) { assessment in
      guard case .sought(let people, _, _, let views, _) = assessment.dataSubjectsViews else {
        return []
      }
      return
        (people.isBlank
        ? [.init("dataSubjectsViews.sought.from", "Nothing says whose views were sought.")] : [])
        + (views.isBlank
          ? [.init("dataSubjectsViews.sought.views", "Nothing says what data subjects think.")]
          : [])
    },
    Self(
      "views-without-account",
      .warning,
      cites: "Art. 35(9), WP 248 rev.01",
      remedy: "Say how they were asked, and what was done with their views or why nothing was."
    ) { assessment in
      guard case .sought(_, let how, _, _, let response) = assessment.dataSubjectsViews else {
        return []
      }
      return
        (how.isBlank
        ? [.init("dataSubjectsViews.sought.how", "Nothing says how the views were sought.")] : [])
        + (response.isBlank
          ? [
            .init(
              "dataSubjectsViews.sought.response",
              "Nothing says what was done with the views."
            )
          ] : [])
    },
  ]
}

extension Assessment {
  /// What people look for by its name, with its place.
  fileprivate var names: [(place: String, name: String)] {
    [("processing.name", processing.name)]
      + parties.controllers.map { ("parties.controllers[\($0.id)].name", $0.name) }
      + purposes.map { ("purposes[\($0.id)].name", $0.name) }
      + dataItems.map { ("dataItems[\($0.id)].name", $0.name) }
      + recipients.map { ("recipients[\($0.id)].name", $0.name) }
      + measures.map { ("measures[\($0.id)].title", $0.title) }
      + additionalMeasures.map { ("additionalMeasures[\($0.id)].title", $0.title) }
      + risks.map { ("risks[\($0.id)].title", $0.title) }
  }
}
