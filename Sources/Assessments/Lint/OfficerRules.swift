extension Lint.Rule {
  /// The data protection officer advises, and neither writes nor decides: Articles 38 and 39.
  static let officers: [Self] = [
    Self(
      "officer-decides",
      .error,
      cites: "Art. 38(6)",
      remedy: "Let someone decide who answers for the processing."
    ) { assessment in
      guard let decision = assessment.decision,
        assessment.officerNames.contains(decision.by.namedPerson)
      else { return [] }
      return [.init("decision.by", "The data protection officer decides on the processing.")]
    },
    Self(
      "officer-is-author",
      .error,
      cites: "Art. 35(2), 39(1)(c)",
      remedy: "Let the controller write the assessment, and the officer advise on it."
    ) { assessment in
      guard assessment.officerNames.contains(assessment.document.author.namedPerson) else {
        return []
      }
      return [.init("document.author", "The data protection officer wrote the assessment.")]
    },
    Self(
      "authority-without-officer",
      .warning,
      cites: "Art. 37(1)(a)",
      remedy: "Appoint an officer if the controller is a public authority, or say that it is none."
    ) { assessment in
      guard !assessment.hasOfficer,
        assessment.purposes.contains(where: { $0.lawfulBasis == .publicTask })
      else { return [] }
      return [
        .init(
          "parties.controllers",
          "A purpose is a task in the public interest, but no data protection officer is appointed."
        )
      ]
    },
    Self(
      "large-scale-without-officer",
      .warning,
      cites: "Art. 37(1)(b), 37(1)(c)",
      remedy:
        "Appoint an officer, or say why monitoring or special categories are no core activity."
    ) { assessment in
      let grounds = (assessment.screening?.grounds ?? []).map(\.ground)
      guard !assessment.hasOfficer,
        grounds.contains(.largeScaleMonitoring) || grounds.contains(.largeScaleSpecialCategories)
      else { return [] }
      return [
        .init(
          "parties.controllers",
          "The processing is of a large scale, but no data protection officer is appointed."
        )
      ]
    },
  ]
}

extension Assessment {
  /// The officer who advised and those who are appointed, by their names.
  fileprivate var officerNames: Set<String> {
    let appointed = parties.controllers.compactMap { controller -> String? in
      if case .appointed(let name, _) = controller.dataProtectionOfficer { name } else { nil }
    }
    let names = appointed + [dpoAdvice?.by].compactMap(\.self)
    return Set(names.map(\.namedPerson).filter { !$0.isEmpty })
  }
}
