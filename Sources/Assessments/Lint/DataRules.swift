extension Lint.Rule {
  static let data: [Self] = [
    Self(
      "no-data-items",
      .error,
      cites: "Art. 35(7)(a)",
      remedy: "List the personal data that is processed."
    ) { $0.dataItems.isEmpty ? [.init("dataItems", "No personal data is listed.")] : [] },
    Self(
      "special-category-without-condition",
      .error,
      cites: "Art. 9(2), 10",
      remedy: "Name the condition of Art. 9(2), or Art. 10, that allows it."
    ) { assessment in
      assessment.specialUses { place, use in
        use.condition == nil
          ? .init(place, "\"\(word: use.category.rawValue)\" is processed on no condition.") : nil
      }
    },
    Self(
      "special-category-wrong-condition",
      .error,
      cites: "Art. 9(2), 10",
      remedy: "Criminal data rests on Art. 10, everything else on Art. 9(2)."
    ) { assessment in
      assessment.specialUses { place, use in
        guard let condition = use.condition,
          (condition == .criminalDataByLaw) != (use.category == .criminal)
        else { return nil }
        return .init(
          place,
          "\"\(word: use.category.rawValue)\" cannot rest on Art. \(condition.rawValue)."
        )
      }
    },
    Self(
      "special-category-without-justification",
      .warning,
      cites: "Art. 9(2)",
      remedy: "Say why the condition is met."
    ) { assessment in
      assessment.specialUses { place, use in
        use.condition != nil && use.justification.isBlank
          ? .init(
            place,
            "The condition for \"\(word: use.category.rawValue)\" has no justification."
          ) : nil
      }
    },
    Self(
      "item-without-retention",
      .error,
      cites: "Art. 5(1)(e)",
      remedy: "Say how long it is kept, from when, why, and what becomes of it."
    ) { assessment in
      assessment.dataItems.filter { $0.retention.map(\.period).isBlank }.map {
        .init("dataItems[\($0.id)].retention", "\"\($0.name)\" has no retention period.")
      }
    },
    Self(
      "item-without-need",
      .warning,
      cites: "Art. 5(1)(c)",
      remedy: "Say why the purposes cannot be reached without it, or drop it."
    ) { assessment in
      assessment.dataItems.filter(\.need.isBlank).map {
        .init("dataItems[\($0.id)].need", "Nothing says why \"\($0.name)\" is needed.")
      }
    },
    Self(
      "item-without-purpose",
      .error,
      cites: "Art. 5(1)(b)",
      remedy: "Add it to the purpose it serves, or drop it."
    ) { assessment in
      let used = Set(assessment.purposes.flatMap(\.data) + assessment.secondaryUses.flatMap(\.data))
      return assessment.dataItems.filter { !used.contains($0.id) }.map {
        .init("dataItems[\($0.id)]", "\"\($0.name)\" serves no purpose.")
      }
    },
    Self(
      "item-without-subject",
      .warning,
      cites: "Art. 35(7)(a)",
      remedy: "Name the categories of data subjects."
    ) { assessment in
      assessment.dataItems.filter(\.subjects.isEmpty).map {
        .init("dataItems[\($0.id)].subjects", "\"\($0.name)\" belongs to no data subjects.")
      }
    },
    Self(
      "item-without-quality",
      .advice,
      cites: "Art. 5(1)(d)",
      remedy: "State a requirement that can be measured."
    ) { assessment in
      assessment.dataItems.filter(\.quality.isEmpty).map {
        .init("dataItems[\($0.id)].quality", "\"\($0.name)\" has no requirement of quality.")
      }
    },
  ]
}

extension Assessment {
  fileprivate func specialUses(
    _ check: (String, SpecialCategoryUse) -> Lint.Violation?
  ) -> [Lint.Violation] {
    dataItems.flatMap { item in
      item.specialCategories.enumerated().compactMap { index, use in
        check("dataItems[\(item.id)].specialCategories[\(index)]", use)
      }
    }
  }
}
