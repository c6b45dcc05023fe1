extension RefusalGround {
  /// The namespace of the justifications of the Data Privacy Vocabulary for the GDPR.
  public static let vocabulary = "https://w3id.org/dpv/legal/eu/gdpr#"

  /// The terms of the Data Privacy Vocabulary (DPV 2.3, EU GDPR) that say the same.
  ///
  /// Empty where the vocabulary has none: the provision itself is the code then.
  public var vocabularyTerms: [String] {
    switch self {
    case .manifestlyUnfounded:
      [
        "JustificationA12ManifestlyUnfounded", "JustificationA12LackOfIntent",
        "JustificationA12MaliciousIntent",
      ]
    case .manifestlyExcessive: ["JustificationA12ManifestlyExcessive"]
    case .identityNotConfirmed: ["JustificationA12IdentityFailure"]
    case .freedomOfExpression: ["JustificationA17FreedomOfExpression"]
    case .legalObligationOrPublicTask:
      [
        "JustificationA17LegallyRequired", "JustificationA17PublicInterest",
        "JustificationA17OfficialAuthority",
      ]
    case .publicHealth: ["JustificationA17PublicHealth"]
    case .archivingResearchStatistics: ["JustificationA17Archiving"]
    case .legalClaims: ["JustificationA17LegalClaims"]
    default: []
    }
  }

  /// Reads a ground as the provision (`17(3)(b)`) or as a term of the vocabulary, with or without
  /// its namespace.
  public init?(word: String) {
    let term =
      word.hasPrefix(Self.vocabulary) ? String(word.dropFirst(Self.vocabulary.count)) : word
    let known = Self.allCases.first { $0.rawValue == term || $0.vocabularyTerms.contains(term) }
    guard let known else { return nil }
    self = known
  }
}
