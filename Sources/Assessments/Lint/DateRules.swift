extension Lint.Rule {
  static let dates: [Self] = [
    Self(
      "validated-before-completed",
      .error,
      cites: "EDPB template 0.5",
      remedy: "Correct one of the two days."
    ) { assessment in
      guard let validated = assessment.document.validatedOn else { return [] }
      guard let completed = assessment.document.completedOn else {
        return [.init("document.completedOn", "It is validated, but not completed.")]
      }
      return validated < completed
        ? [
          .init(
            "document.validatedOn",
            "Validated on \(validated), before it was completed on \(completed)."
          )
        ] : []
    },
    Self(
      "launched-before-validated",
      .error,
      cites: "Art. 35(1): prior to the processing",
      remedy: """
        Validate the assessment before the processing starts; where it runs already, name the change \
        among the reasons for the assessment, or the reviews that came before.
        """
    ) { assessment in
      guard let launch = assessment.planning.launch, !assessment.comesAfterAnother else {
        return []
      }
      if let validated = assessment.document.validatedOn {
        return launch < validated
          ? [
            .init("planning.launch", "Starts on \(launch), before the validation on \(validated).")
          ]
          : []
      }
      guard let decided = assessment.decision?.on, launch < decided else { return [] }
      return [.init("planning.launch", "Starts on \(launch), before the decision on \(decided).")]
    },
    Self(
      "validation-differs-from-decision",
      .warning,
      cites: "EDPB template 0.5, 6",
      remedy: "Let the day of validation be that of the decision."
    ) { assessment in
      guard let decided = assessment.decision?.on else { return [] }
      guard let validated = assessment.document.validatedOn else {
        return [
          .init("document.validatedOn", "It is decided on, but nothing says when it was validated.")
        ]
      }
      return validated == decided
        ? []
        : [.init("document.validatedOn", "Validated on \(validated), but decided on \(decided).")]
    },
    Self(
      "launch-missing",
      .warning,
      cites: "EDPB template 0.4",
      remedy: "State the day on which the processing starts."
    ) {
      $0.planning.launch == nil
        ? [.init("planning.launch", "Nothing says when the processing starts.")] : []
    },
    Self(
      "decided-before-advice",
      .error,
      cites: "Art. 35(2)",
      remedy: "Decide after the advice, or correct the day."
    ) { assessment in
      guard let decision = assessment.decision, let advised = assessment.dpoAdvice?.on,
        decision.on < advised
      else { return [] }
      return [.init("decision.on", "Decided on \(decision.on), before the advice of \(advised).")]
    },
    Self(
      "review-date-missing",
      .error,
      cites: "Art. 35(11)",
      remedy: "Set the day of the next review."
    ) {
      $0.review?.next == nil
        ? [.init("review.next", "Nothing says when the assessment is looked at again.")] : []
    },
    Self(
      "review-before-decision",
      .error,
      cites: "Art. 35(11)",
      remedy: "Set a day after the decision."
    ) { assessment in
      guard let next = assessment.review?.next, let decision = assessment.decision,
        next <= decision.on
      else { return [] }
      return [.init("review.next", "The review on \(next) is not after the decision.")]
    },
    Self(
      "review-triggers-missing",
      .warning,
      cites: "Art. 35(11)",
      remedy: "Name the changes that call for a review before that day."
    ) {
      ($0.review?.triggers ?? []).isEmpty
        ? [.init("review.triggers", "No change is named that calls for a review.")] : []
    },
  ]
}

extension Assessment {
  /// Whether it looks at a processing again that runs already: Article 35(11).
  fileprivate var comesAfterAnother: Bool {
    let grounds = (screening?.grounds ?? []).map(\.ground)
    return grounds.contains(.processingChanged) || grounds.contains(.contextChanged)
      || review?.past.isEmpty == false
  }
}
