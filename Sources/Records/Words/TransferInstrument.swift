/// What a transfer to a third country rests on: chapter V GDPR.
public enum TransferInstrument: String, Vocabulary {
  case adequacyDecision = "45"
  case publicBodyInstrument = "46(2)(a)"
  case bindingCorporateRules = "46(2)(b)"
  case commissionClauses = "46(2)(c)"
  case authorityClauses = "46(2)(d)"
  case codeOfConduct = "46(2)(e)"
  case certification = "46(2)(f)"
  case authorisedClauses = "46(3)(a)"
  case administrativeArrangement = "46(3)(b)"
  case explicitConsent = "49(1)(a)"
  case contractWithSubject = "49(1)(b)"
  case contractForSubject = "49(1)(c)"
  case publicInterest = "49(1)(d)"
  case legalClaims = "49(1)(e)"
  case vitalInterests = "49(1)(f)"
  case publicRegister = "49(1)(g)"
  /// A transfer that is not repetitive, for compelling legitimate interests, under safeguards.
  case compellingInterests = "49(1) second subparagraph"

  public static let noun = "an instrument of chapter V"
}
