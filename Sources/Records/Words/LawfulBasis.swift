/// What makes processing for a purpose lawful: Article 6(1) GDPR.
public enum LawfulBasis: String, Vocabulary {
  case consent = "6(1)(a)"
  case contract = "6(1)(b)"
  case legalObligation = "6(1)(c)"
  case vitalInterests = "6(1)(d)"
  case publicTask = "6(1)(e)"
  case legitimateInterests = "6(1)(f)"

  public static let noun = "a lawful basis"
}
