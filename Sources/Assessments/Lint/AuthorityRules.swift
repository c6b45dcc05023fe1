/// What is asked of a record that tells what the supervisory authority advised.
extension Lint.Rule {
  static let authorityAdvice: [Self] = [
    Self(
      "authority-advice-blank",
      .error,
      cites: "Art. 36(2)",
      remedy: "Give the authority's name and its words."
    ) { assessment in
      guard let advice = assessment.authorityAdvice else { return [] }
      return
        (advice.by.isBlank
        ? [.init("authorityAdvice.by", "Nothing says which authority advised.")] : [])
        + (advice.advice.isBlank
          ? [.init("authorityAdvice.advice", "Nothing says what the authority advised.")] : [])
    },
    Self(
      "authority-advice-unanswered",
      .error,
      cites: "Art. 36(2)",
      remedy: "Say how the authority's advice is followed, or why it is not."
    ) { assessment in
      guard let advice = assessment.authorityAdvice, advice.isUnanswered,
        assessment.isApproved
      else { return [] }
      return [
        .init(
          "authorityAdvice.response",
          "The processing is approved, but nothing says what is done with the authority's advice."
        )
      ]
    },
    Self(
      "approved-before-authority-advice",
      .error,
      cites: "Art. 36(2)",
      remedy: "Decide anew after the authority's advice, or correct the day."
    ) { assessment in
      guard let decided = assessment.decision?.on, let advised = assessment.authorityAdvice?.on,
        assessment.isApproved, decided < advised
      else { return [] }
      return [
        .init("decision.on", "Approved on \(decided), before the authority's advice of \(advised).")
      ]
    },
  ]
}

extension Assessment {
  /// Whether the authority was consulted and gave its advice, so that what remains high is for the
  /// controller to answer for: Article 36(2).
  var hasAuthorityAdvice: Bool { !(authorityAdvice?.advice).isBlank }

  /// Whether the processing may begin, on conditions or without.
  fileprivate var isApproved: Bool {
    switch decision?.outcome {
    case .approved, .conditionallyApproved: true
    case .rejected, .consultation, nil: false
    }
  }
}

extension AuthorityAdvice {
  /// Whether nothing tells what the controller did with it.
  fileprivate var isUnanswered: Bool {
    switch response {
    case .followed(let words), .overruled(let words): words.isBlank
    case nil: true
    }
  }
}
