/// A provision of the GDPR on which a refusal may rest.
///
/// The raw value is the provision as it is cited, without the name of the act.
public enum RefusalGround: String, Sendable, Hashable, CaseIterable, Codable {
  /// The controller cannot identify the data subject and none of Article 15-20 applies.
  case notIdentifiable = "11(2)"
  /// Manifestly unfounded.
  case manifestlyUnfounded = "12(5)-unfounded"
  /// Manifestly excessive, in particular by repetition.
  case manifestlyExcessive = "12(5)-excessive"
  /// It could not be carried out in fact, and the person is told so (Article 12(4)).
  case notPossible = "12(4)-impossible"
  /// Reasonable doubts about identity that were not resolved.
  case identityNotConfirmed = "12(6)"
  /// A copy would adversely affect the rights and freedoms of others.
  case rightsOfOthers = "15(4)"
  /// The data are not inaccurate, nor incomplete for the purpose.
  case dataAccurate = "16"
  /// None of the grounds for erasure applies.
  case noGroundForErasure = "17(1)"
  case freedomOfExpression = "17(3)(a)"
  case legalObligationOrPublicTask = "17(3)(b)"
  case publicHealth = "17(3)(c)"
  case archivingResearchStatistics = "17(3)(d)"
  case legalClaims = "17(3)(e)"
  /// None of the cases for restriction applies.
  case noCaseForRestriction = "18(1)"
  /// Not provided by the subject, or not by consent or contract, or not by automated means.
  case portabilityDoesNotArise = "20(1)"
  case portabilityPublicTask = "20(3)"
  case portabilityRightsOfOthers = "20(4)"
  /// Compelling legitimate grounds that override, or legal claims.
  case compellingGrounds = "21(1)"
  /// Necessary for a task carried out for reasons of public interest.
  case researchPublicInterest = "21(6)"
  /// The decision is not solely automated, or has no legal or similarly significant effect.
  case noAutomatedDecision = "22(1)"
  /// A law with safeguards of its own authorises the decision; a contract and consent take no review
  /// away (Article 22(3)).
  case automatedDecisionByLaw = "22(2)(b)"
  /// The exceptions of Article 22(2) as they were recorded before they were told apart: it is read,
  /// and stands against nothing.
  case automatedDecisionAllowed = "22(2)"
  /// A restriction by Union or Member State law.
  case restrictedByLaw = "23"

  /// The claims that the provision can limit: it is checked against the paragraph too, since an
  /// objection to direct marketing is weighed against nothing (Article 21(3)).
  ///
  /// Article 12(5), 12(6) and 23 reach Articles 15 to 22 and not the withdrawal of consent, which is
  /// as easy as giving it (Article 7(3)): no ground stands against that.
  public var claims: Set<ClaimedRight> {
    switch self {
    case .notIdentifiable: [.access, .rectification, .erasure, .restriction, .portability]
    case .manifestlyUnfounded, .manifestlyExcessive, .restrictedByLaw:
      Set(ClaimedRight.all).subtracting([.consentWithdrawal])
    case .identityNotConfirmed:
      Set(ClaimedRight.all).subtracting([.consentWithdrawal, .automatedDecision])
    case .notPossible:
      Set(ClaimedRight.all)
        .subtracting([.objection(.directMarketing), .automatedDecision, .consentWithdrawal])
    case .rightsOfOthers: [.access]
    case .dataAccurate: [.rectification]
    case .noGroundForErasure, .freedomOfExpression, .legalObligationOrPublicTask, .publicHealth,
      .archivingResearchStatistics, .legalClaims:
      [.erasure]
    case .noCaseForRestriction: [.restriction]
    case .portabilityDoesNotArise, .portabilityPublicTask, .portabilityRightsOfOthers:
      [.portability]
    case .compellingGrounds: [.objection(.particularSituation)]
    case .researchPublicInterest: [.objection(.research)]
    case .noAutomatedDecision, .automatedDecisionByLaw: [.automatedDecision]
    case .automatedDecisionAllowed: []
    }
  }
}

extension Refusal {
  /// Refuses grounds that cannot limit a claim.
  ///
  /// - Throws: ``ActRefusal/groundDoesNotFit(_:_:)``.
  func check(against claim: ClaimedRight) throws(ActRefusal) {
    for ground in grounds where !ground.claims.contains(claim) {
      throw .groundDoesNotFit(ground, claim)
    }
  }
}
