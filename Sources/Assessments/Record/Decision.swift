public import TimeLimits

/// What the controller decides: EDPB template 6.
public struct Decision: Sendable, Hashable, Codable {
  public var outcome: DecisionOutcome
  /// Who decides: not the author.
  public var by: String
  public var on: CalendarDate
  public var justification: String?

  public init(outcome: DecisionOutcome, by: String, on: CalendarDate, justification: String? = nil)
  {
    self.outcome = outcome
    self.by = by
    self.on = on
    self.justification = justification
  }
}

/// The four outcomes of the EDPB template.
public enum DecisionOutcome: Sendable, Hashable, Codable {
  case rejected(reasons: String)
  /// The authority is consulted before processing starts: Article 36.
  case consultation(package: ConsultationPackage)
  case approved
  case conditionallyApproved(conditions: [Condition])

  enum CodingKeys: String, CodingKey, CaseIterable {
    case rejected, consultation, approved, conditionallyApproved
  }
}

/// Something that must hold before or while the processing runs.
public struct Condition: Sendable, Hashable, Codable {
  public var text: String
  public var owner: String?
  public var due: CalendarDate?

  public init(text: String, owner: String? = nil, due: CalendarDate? = nil) {
    self.text = text
    self.owner = owner
    self.due = due
  }
}

/// What is handed to the authority for prior consultation: Article 36(3).
public struct ConsultationPackage: Sendable, Hashable, Codable {
  public var ground: ConsultationGround
  /// The authority that is asked, as it is called when the decision is written.
  public var authority: String?
  /// (a) responsibilities of controller, joint controllers and processors.
  public var responsibilities: String?
  /// (b) purposes and means.
  public var purposesAndMeans: String?
  /// (c) measures and safeguards.
  public var safeguards: String?
  /// (d) contact details of the data protection officer.
  public var officerContact: String?
  /// (f) anything else that the authority asked for.
  public var further: [String]
  /// When it was handed in: the authority's eight weeks run from its receipt.
  public var submittedOn: CalendarDate?

  public init(
    ground: ConsultationGround,
    authority: String? = nil,
    responsibilities: String? = nil,
    purposesAndMeans: String? = nil,
    safeguards: String? = nil,
    officerContact: String? = nil,
    further: [String] = [],
    submittedOn: CalendarDate? = nil
  ) {
    self.ground = ground
    self.authority = authority
    self.responsibilities = responsibilities
    self.purposesAndMeans = purposesAndMeans
    self.safeguards = safeguards
    self.officerContact = officerContact
    self.further = further
    self.submittedOn = submittedOn
  }
}

/// Why the authority is consulted.
public enum ConsultationGround: String, Vocabulary {
  /// Article 36(1).
  case residualRiskHigh = "residual-risk-high"
  /// Article 36(5).
  case nationalLaw = "national-law"

  public static let noun = "a ground for consultation"
}
