/// What data is used for, and what makes that lawful: EDPB template 1.1.b and 2.1.a.
public struct Purpose: Sendable, Hashable, Codable, Labelled {
  public var id: Label<Purpose>
  public var name: String
  public var description: String
  public var data: [Label<DataItem>]
  /// Why these data and no others.
  public var dataJustification: String
  /// Article 6(1); a draft may not know it yet.
  public var lawfulBasis: LawfulBasis?
  public var basisJustification: String?
  /// The law of the Union or a Member State, for Article 6(1)(c) and (e): Article 6(3).
  public var legalProvision: String?
  /// The weighing of interests, for Article 6(1)(f).
  public var balancingTest: BalancingTest?
  /// How consent is asked for, kept and withdrawn, for Article 6(1)(a).
  public var consent: ConsentArrangement?

  public init(
    id: Label<Purpose>,
    name: String,
    description: String,
    data: [Label<DataItem>] = [],
    dataJustification: String,
    lawfulBasis: LawfulBasis? = nil,
    basisJustification: String? = nil,
    legalProvision: String? = nil,
    balancingTest: BalancingTest? = nil,
    consent: ConsentArrangement? = nil
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.data = data
    self.dataJustification = dataJustification
    self.lawfulBasis = lawfulBasis
    self.basisJustification = basisJustification
    self.legalProvision = legalProvision
    self.balancingTest = balancingTest
    self.consent = consent
  }
}

/// The weighing of interests that Article 6(1)(f) asks for, in three steps and a result.
public struct BalancingTest: Sendable, Hashable, Codable {
  /// The interest pursued, and whose it is.
  public var interest: String
  /// Why nothing less intrusive reaches it.
  public var necessity: String
  /// What it means for the people, and what they expect.
  public var impact: String
  /// What is done to lessen that.
  public var safeguards: [String]
  public var outcome: BalancingOutcome

  public init(
    interest: String,
    necessity: String,
    impact: String,
    safeguards: [String] = [],
    outcome: BalancingOutcome
  ) {
    self.interest = interest
    self.necessity = necessity
    self.impact = impact
    self.safeguards = safeguards
    self.outcome = outcome
  }
}

/// Which side the balance falls on.
public enum BalancingOutcome: String, Vocabulary {
  case interestPrevails = "interest-prevails"
  case dataSubjectPrevails = "data-subject-prevails"

  public static let noun = "an outcome of a balancing test"
}

/// How consent is obtained and can be withdrawn: Article 7.
public struct ConsentArrangement: Sendable, Hashable, Codable {
  /// How it is asked for.
  public var request: String
  /// Where it is recorded so that it can be shown: Article 7(1).
  public var log: String?
  /// How it is withdrawn, as easily as given: Article 7(3).
  public var withdrawal: String?

  public init(request: String, log: String? = nil, withdrawal: String? = nil) {
    self.request = request
    self.log = log
    self.withdrawal = withdrawal
  }
}

/// A further use that is compatible with the first: EDPB template 1.1.c, Article 6(4).
public struct SecondaryUse: Sendable, Hashable, Codable, Labelled {
  public var id: Label<SecondaryUse>
  public var name: String
  public var data: [Label<DataItem>]
  /// On which conditions it takes place.
  public var conditions: String
  /// Why it is compatible: the five points of Article 6(4).
  public var compatibility: String
  /// The basis of its own, where it does not rest on that of the first purpose: recital 50.
  public var lawfulBasis: LawfulBasis?
  public var basisJustification: String?

  public init(
    id: Label<SecondaryUse>,
    name: String,
    data: [Label<DataItem>] = [],
    conditions: String,
    compatibility: String,
    lawfulBasis: LawfulBasis? = nil,
    basisJustification: String? = nil
  ) {
    self.id = id
    self.name = name
    self.data = data
    self.conditions = conditions
    self.compatibility = compatibility
    self.lawfulBasis = lawfulBasis
    self.basisJustification = basisJustification
  }
}
