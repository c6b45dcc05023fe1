extension Lint.Rule {
  static let measures: [Self] = [
    Self(
      "measure-state-missing",
      .error,
      cites: "EDPB template 2.3",
      remedy: "Say whether it is planned, implemented in part, or implemented."
    ) { assessment in
      assessment.labelledMeasures { measure in
        measure.state == nil ? ("state", "Nothing says how far \"\(measure.title)\" is.") : nil
      }
    },
    Self(
      "measure-implemented-without-evidence",
      .error,
      cites: "Art. 5(2), 24(1)",
      remedy: "Name what shows it, or change the state."
    ) { assessment in
      assessment.labelledMeasures { measure in
        measure.state == .implemented && measure.evidence.allSatisfy(\.what.isBlank)
          ? ("evidence", "\"\(measure.title)\" is implemented, but nothing shows it.") : nil
      }
    },
    Self(
      "measure-open-without-owner",
      .error,
      cites: "Art. 35(7)(d)",
      remedy: "Name who sees to it."
    ) { assessment in
      assessment.labelledMeasures { measure in
        measure.isOpen && measure.owner.isBlank
          ? ("owner", "Nobody sees to \"\(measure.title)\".") : nil
      }
    },
    Self(
      "measure-open-without-due",
      .error,
      cites: "Art. 35(7)(d)",
      remedy: "Set a day by which it is in place."
    ) { assessment in
      assessment.labelledMeasures { measure in
        measure.isOpen && measure.due == nil
          ? ("due", "\"\(measure.title)\" has no day by which it is in place.") : nil
      }
    },
    Self(
      "measure-without-effectiveness",
      .advice,
      cites: "EDPB template 2.3",
      remedy: "Say why it is appropriate and effective."
    ) { assessment in
      assessment.labelledMeasures { measure in
        measure.effectiveness.isBlank
          ? ("effectiveness", "Nothing says that \"\(measure.title)\" is effective.") : nil
      }
    },
    Self(
      "principle-without-measure",
      .warning,
      cites: "Art. 5, 12-22",
      remedy: "Add a measure of that area, or say in one why none is needed."
    ) { assessment in
      (MeasureArea.principles + MeasureArea.rights + [.byDesignAndDefault, .security])
        .filter { !assessment.hasMeasure(for: $0) }
        .map { .init("measures", "No measure serves this area: \(word: $0.rawValue).") }
    },
    Self(
      "open-measure-not-planned",
      .warning,
      cites: "EDPB template 4.2.c",
      remedy: "Add an activity that puts it in place to the plan."
    ) { assessment in
      let planned = Set((assessment.plan?.activities ?? []).flatMap(\.measures))
      return assessment.labelledMeasures { measure in
        measure.isOpen && !planned.contains(measure.id)
          ? ("state", "\"\(measure.title)\" is not in place, and the plan does not mention it.")
          : nil
      }
    },
  ]
}

extension Measure {
  /// Whether it is said to be still to come, in part or whole.
  fileprivate var isOpen: Bool {
    switch state {
    case .planned, .partiallyImplemented: true
    case .implemented, nil: false
    }
  }
}

extension Assessment {
  fileprivate func labelledMeasures(
    _ check: (Measure) -> (field: String, says: Sentence)?
  ) -> [Lint.Violation] {
    [("measures", measures), ("additionalMeasures", additionalMeasures)].flatMap { list, entries in
      entries.compactMap { measure in
        check(measure).map { .init("\(list)[\(measure.id)].\($0.field)", $0.says) }
      }
    }
  }
}
