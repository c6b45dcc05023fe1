/// A category of data that needs a ground of its own: Article 9(1) and Article 10 GDPR.
public enum SpecialCategory: String, Vocabulary {
  case racialOrEthnicOrigin = "racial-or-ethnic-origin"
  case politicalOpinions = "political-opinions"
  case religiousOrPhilosophicalBeliefs = "religious-or-philosophical-beliefs"
  case tradeUnionMembership = "trade-union-membership"
  case genetic
  case biometric
  case health
  case sexLifeOrOrientation = "sex-life-or-orientation"
  /// Article 10: convictions and offences.
  case criminal

  public static let noun = "a special category"
}

/// What allows special categories to be processed: Article 9(2)(a)-(j) GDPR, and Article 10.
public enum SpecialCategoryCondition: String, Vocabulary {
  case explicitConsent = "9(2)(a)"
  case employmentAndSocialProtection = "9(2)(b)"
  case vitalInterests = "9(2)(c)"
  case notForProfitBody = "9(2)(d)"
  case madePublic = "9(2)(e)"
  case legalClaims = "9(2)(f)"
  case substantialPublicInterest = "9(2)(g)"
  case healthOrSocialCare = "9(2)(h)"
  case publicHealth = "9(2)(i)"
  case archivingOrResearch = "9(2)(j)"
  /// Article 10: under official authority, or authorised by law.
  case criminalDataByLaw = "10"

  public static let noun = "a condition for special categories"
}
