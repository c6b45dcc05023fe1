import Assessments

extension ScreeningGround {
  var words: String {
    switch self {
    case .systematicEvaluation: "Art. 35(3)(a): systematic and extensive evaluation"
    case .largeScaleSpecialCategories: "Art. 35(3)(b): special categories on a large scale"
    case .largeScaleMonitoring: "Art. 35(3)(c): public areas monitored on a large scale"
    case .evaluationOrScoring: "Criterion 1: evaluation or scoring"
    case .automatedDecision: "Criterion 2: automated decision with effect"
    case .systematicMonitoring: "Criterion 3: systematic monitoring"
    case .sensitiveData: "Criterion 4: sensitive or highly personal data"
    case .largeScale: "Criterion 5: large scale"
    case .matchingDatasets: "Criterion 6: datasets matched or combined"
    case .vulnerableSubjects: "Criterion 7: vulnerable people"
    case .innovativeTechnology: "Criterion 8: innovative use or technology"
    case .preventsRightOrService: "Criterion 9: keeps from a right, service or contract"
    case .nationalLaw: "National law"
    case .nationalList: "List of the authority, Art. 35(4)"
    case .otherList: "Another list"
    case .dpoRecommendation: "Recommended by the data protection officer"
    case .dataSubjectsRecommendation: "Asked for by data subjects"
    case .codeOrStandard: "Code of conduct, standard or good practice"
    case .accountability: "To be able to account for the processing"
    case .processingChanged: "The processing changed"
    case .contextChanged: "The context changed"
    }
  }
}

extension ExercisedRight {
  var words: String {
    switch self {
    case .access: "access"
    case .rectification: "rectification"
    case .erasure: "erasure"
    case .restriction: "restriction"
    case .portability: "portability"
    case .objection: "objection"
    case .objectionToMarketing: "objection to direct marketing"
    case .objectionToResearch: "objection to research or statistics"
    case .humanReview: "human review of a decision"
    case .withdrawalOfConsent: "withdrawal of consent"
    }
  }
}

extension Acceptance {
  var words: String {
    switch self {
    case .acceptable: "acceptable"
    case .withReasons: "acceptable for stated reasons"
    case .high: "not acceptable without prior consultation (Art. 36)"
    }
  }

  /// The shade that goes with it.
  var tone: Cell.Tone {
    switch self {
    case .acceptable: .calm
    case .withReasons: .wary
    case .high: .grave
    }
  }
}

extension ConsultationGround {
  var words: String {
    switch self {
    case .residualRiskHigh: "high risk remains, Art. 36(1)"
    case .nationalLaw: "national law asks for it, Art. 36(5)"
    }
  }
}

extension BalancingOutcome {
  var words: String {
    switch self {
    case .interestPrevails: "the interest pursued prevails"
    case .dataSubjectPrevails: "the interests of the data subjects prevail"
    }
  }
}
