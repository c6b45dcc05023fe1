/// A reason to carry out an assessment: Article 35(3), the nine criteria of WP 248, and others.
public enum ScreeningGround: String, Vocabulary {
  case systematicEvaluation = "35(3)(a)"
  case largeScaleSpecialCategories = "35(3)(b)"
  case largeScaleMonitoring = "35(3)(c)"

  case evaluationOrScoring = "criterion-1"
  case automatedDecision = "criterion-2"
  case systematicMonitoring = "criterion-3"
  case sensitiveData = "criterion-4"
  case largeScale = "criterion-5"
  case matchingDatasets = "criterion-6"
  case vulnerableSubjects = "criterion-7"
  case innovativeTechnology = "criterion-8"
  case preventsRightOrService = "criterion-9"

  case nationalLaw = "national-law"
  /// Article 35(4): the authority's list.
  case nationalList = "national-list"
  case otherList = "other-list"
  case dpoRecommendation = "dpo-recommendation"
  case dataSubjectsRecommendation = "data-subjects-recommendation"
  case codeOrStandard = "code-or-standard"
  case accountability
  case processingChanged = "processing-changed"
  case contextChanged = "context-changed"

  public static let noun = "a reason for an assessment"

  /// Whether the law itself asks for an assessment on this ground alone.
  public var makesAssessmentMandatory: Bool {
    switch self {
    case .systematicEvaluation, .largeScaleSpecialCategories, .largeScaleMonitoring, .nationalLaw,
      .nationalList:
      true
    default: false
    }
  }

  /// The number of the criterion of WP 248 rev.01, 1 to 9, if it is one.
  public var criterion: Int? {
    let prefix = "criterion-"
    return rawValue.hasPrefix(prefix) ? Int(rawValue.dropFirst(prefix.count)) : nil
  }
}

/// What the threshold test came to.
public enum ScreeningOutcome: String, Vocabulary {
  case required
  case recommended
  case notRequired = "not-required"

  public static let noun = "an outcome of the screening"
}
