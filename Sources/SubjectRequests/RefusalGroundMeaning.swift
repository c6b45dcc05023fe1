extension RefusalGround {
  /// What the ground says, in a few words.
  public var meaning: String {
    switch self {
    case .notIdentifiable: "the person cannot be identified in the data"
    case .manifestlyUnfounded: "manifestly unfounded"
    case .manifestlyExcessive: "manifestly excessive, in particular repetitive"
    case .identityNotConfirmed: "reasonable doubts about the identity remain"
    case .rightsOfOthers: "a copy would harm the rights and freedoms of others"
    case .dataAccurate: "the data are accurate and complete"
    case .noGroundForErasure: "no ground for erasure applies"
    case .freedomOfExpression: "needed for freedom of expression and information"
    case .legalObligationOrPublicTask: "a legal obligation or a public task needs the data"
    case .publicHealth: "public interest in public health"
    case .archivingResearchStatistics: "archiving, research or statistics would be impaired"
    case .legalClaims: "needed for legal claims"
    case .noCaseForRestriction: "no case for restriction applies"
    case .portabilityDoesNotArise: "not provided by the person, nor by consent, contract or machine"
    case .portabilityPublicTask: "needed for a public task"
    case .portabilityRightsOfOthers: "would harm the rights and freedoms of others"
    case .compellingGrounds: "compelling legitimate grounds override, or legal claims"
    case .researchPublicInterest: "a task in the public interest needs the research"
    case .notPossible: "it could not be carried out in fact"
    case .noAutomatedDecision: "not solely automated, or without a significant effect"
    case .automatedDecisionByLaw: "a law with safeguards of its own authorises the decision"
    case .automatedDecisionAllowed: "an exception of Article 22(2), as it was recorded before"
    case .restrictedByLaw: "Union or Member State law restricts the right"
    }
  }
}
