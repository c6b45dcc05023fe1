import Assessments

extension Wording {
  /// A provision by its article and name: `Art. 6(1)(c): legal obligation`.
  func cited(_ basis: LawfulBasis) -> String {
    cited(basis.rawValue, as: self[basis.words])
  }

  func cited(_ condition: SpecialCategoryCondition) -> String {
    cited(condition.rawValue, as: self[condition.words])
  }

  func cited(_ instrument: TransferInstrument) -> String {
    cited(instrument.rawValue, as: self[instrument.words])
  }
}

extension LawfulBasis {
  var words: String {
    switch self {
    case .consent: "consent"
    case .contract: "contract"
    case .legalObligation: "legal obligation"
    case .vitalInterests: "vital interests"
    case .publicTask: "task in the public interest"
    case .legitimateInterests: "legitimate interests"
    }
  }
}

extension SpecialCategoryCondition {
  var words: String {
    switch self {
    case .explicitConsent: "explicit consent"
    case .employmentAndSocialProtection: "employment and social protection law"
    case .vitalInterests: "vital interests"
    case .notForProfitBody: "members of a not-for-profit body"
    case .madePublic: "made public by the person"
    case .legalClaims: "legal claims"
    case .substantialPublicInterest: "substantial public interest"
    case .healthOrSocialCare: "health or social care"
    case .publicHealth: "public health"
    case .archivingOrResearch: "archiving, research, statistics"
    case .criminalDataByLaw: "official authority or authorised by law"
    }
  }
}

extension TransferInstrument {
  var words: String {
    switch self {
    case .adequacyDecision: "adequacy decision"
    case .publicBodyInstrument: "instrument between public bodies"
    case .bindingCorporateRules: "binding corporate rules"
    case .commissionClauses: "standard clauses of the Commission"
    case .authorityClauses: "standard clauses of an authority"
    case .codeOfConduct: "code of conduct"
    case .certification: "certification"
    case .authorisedClauses: "authorised contractual clauses"
    case .administrativeArrangement: "administrative arrangement"
    case .explicitConsent: "derogation: explicit consent"
    case .contractWithSubject: "derogation: contract with the person"
    case .contractForSubject: "derogation: contract in the person's interest"
    case .publicInterest: "derogation: important public interest"
    case .legalClaims: "derogation: legal claims"
    case .vitalInterests: "derogation: vital interests"
    case .publicRegister: "derogation: public register"
    case .compellingInterests: "derogation: compelling legitimate interests"
    }
  }
}

extension MeasureArea {
  var words: String {
    switch self {
    case .fairness: "Fairness and lawfulness, Art. 5(1)(a)"
    case .transparency: "Transparency, Art. 5(1)(a)"
    case .purposeLimitation: "Purpose limitation, Art. 5(1)(b)"
    case .minimisation: "Data minimisation, Art. 5(1)(c)"
    case .accuracy: "Accuracy, Art. 5(1)(d)"
    case .storageLimitation: "Storage limitation, Art. 5(1)(e)"
    case .integrityAndConfidentiality: "Integrity and confidentiality, Art. 5(1)(f)"
    case .accountability: "Accountability, Art. 5(2)"
    case .information: "Information, Art. 12-14"
    case .accessAndPortability: "Access and portability, Art. 15, 20"
    case .rectificationAndErasure: "Rectification and erasure, Art. 16, 17, 19"
    case .restrictionAndObjection: "Restriction and objection, Art. 18, 19, 21"
    case .automatedDecisions: "Automated decisions, Art. 22"
    case .consent: "Consent, Art. 7"
    case .processors: "Processors, Art. 28"
    case .transfers: "Transfers, chapter V"
    case .byDesignAndDefault: "By design and by default, Art. 25"
    case .security: "Security, Art. 32"
    }
  }
}
