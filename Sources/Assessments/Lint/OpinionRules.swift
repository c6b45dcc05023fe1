extension Lint.Rule {
  static let opinions: [Self] = [
    Self(
      "dpo-advice-missing",
      .error,
      cites: "Art. 35(2)",
      remedy: "Ask the data protection officer and record the advice."
    ) { assessment in
      let isAppointed = assessment.parties.controllers.contains {
        if case .appointed = $0.dataProtectionOfficer { true } else { false }
      }
      guard isAppointed, (assessment.dpoAdvice?.opinion).isBlank else { return [] }
      return [.init("dpoAdvice", "A data protection officer is appointed, but gave no advice.")]
    },
    Self(
      "dpo-advice-unanswered",
      .error,
      cites: "Art. 35(2)",
      remedy: "Say how the advice is followed, or why it is overruled."
    ) { assessment in
      guard let advice = assessment.dpoAdvice, advice.isUnanswered else { return [] }
      return [.init("dpoAdvice.response", "Nothing says what the controller did with the advice.")]
    },
    Self(
      "dpo-advice-overruled-without-reasons",
      .error,
      cites: "Art. 35(2), WP 243 rev.01",
      remedy: "Give the reasons."
    ) { assessment in
      guard case .overruled(let reasons) = assessment.dpoAdvice?.response, reasons.isBlank else {
        return []
      }
      return [.init("dpoAdvice.response", "The advice is overruled without reasons.")]
    },
    Self(
      "dpo-advice-undated",
      .error,
      cites: "Art. 35(2)",
      remedy: "Say when the advice was given: it comes before the decision."
    ) { assessment in
      guard let advice = assessment.dpoAdvice, advice.on == nil else { return [] }
      return [.init("dpoAdvice.on", "Nothing says when the advice was given.")]
    },
    Self(
      "views-missing",
      .error,
      cites: "Art. 35(9)",
      remedy: "Ask data subjects or their representatives, or say why not."
    ) {
      $0.dataSubjectsViews == nil
        ? [.init("dataSubjectsViews", "The views of data subjects are neither sought nor waived.")]
        : []
    },
    Self(
      "views-undated",
      .warning,
      cites: "Art. 35(9)",
      remedy: "Say when they were asked."
    ) { assessment in
      guard case .sought(_, _, nil, _, _) = assessment.dataSubjectsViews else { return [] }
      return [.init("dataSubjectsViews.sought.on", "Nothing says when the views were sought.")]
    },
    Self(
      "views-not-sought-without-reason",
      .error,
      cites: "Art. 35(9)",
      remedy: "Give the reason."
    ) { assessment in
      guard case .notSought(let reason) = assessment.dataSubjectsViews, reason.isBlank else {
        return []
      }
      return [.init("dataSubjectsViews", "The views were not sought, and no reason is given.")]
    },
  ]
}

extension DPOAdvice {
  /// Whether nothing tells what the controller did with it; reasons to overrule it are asked for apart.
  fileprivate var isUnanswered: Bool {
    switch response {
    case nil: true
    case .followed(let how): how.isBlank
    case .overruled: false
    }
  }
}
