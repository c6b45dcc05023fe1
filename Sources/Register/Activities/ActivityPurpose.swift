public import Records
public import TimeLimits

/// What data is processed for in an activity, and what makes that lawful.
public struct ActivityPurpose: Sendable, Hashable, Codable, Labelled {
  public var id: Label<ActivityPurpose>
  public var name: String
  /// The categories of data used for it.
  public var data: [Label<DataCategory>]
  /// Article 6(1); nil while it is not decided, which is a gap.
  public var basis: PurposeBasis?
  /// What allows special categories to be processed for it: Articles 9(2) and 10.
  public var special: [SpecialCategoryGround]
  /// The purpose in the Data Privacy Vocabulary, such as `dpv:Marketing`.
  public var term: String?

  public init(
    id: Label<ActivityPurpose>,
    name: String,
    data: [Label<DataCategory>] = [],
    basis: PurposeBasis? = nil,
    special: [SpecialCategoryGround] = [],
    term: String? = nil
  ) {
    self.id = id
    self.name = name
    self.data = data
    self.basis = basis
    self.special = special
    self.term = term
  }
}

/// What makes processing for a purpose lawful, with what the law asks of it: Article 6(1).
public enum PurposeBasis: Sendable, Hashable, Codable {
  /// (a): how consent is withdrawn, as easily as it is given (Article 7(3)).
  case consent(withdrawal: String)
  /// (b).
  case contract(subject: String)
  /// (c), with the law of the Union or a Member State: Article 6(3).
  case legalObligation(provision: String)
  /// (d).
  case vitalInterests(reason: String)
  /// (e), with the law of the Union or a Member State: Article 6(3).
  case publicTask(provision: String)
  /// (f), with the weighing that it needs.
  case legitimateInterests(assessment: InterestAssessment)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case consent, contract, legalObligation, vitalInterests, publicTask, legitimateInterests
  }

  /// The basis alone.
  public var article: LawfulBasis {
    switch self {
    case .consent: .consent
    case .contract: .contract
    case .legalObligation: .legalObligation
    case .vitalInterests: .vitalInterests
    case .publicTask: .publicTask
    case .legitimateInterests: .legitimateInterests
    }
  }
}

/// What allows a special category to be processed for a purpose: Articles 9(2) and 10.
public struct SpecialCategoryGround: Sendable, Hashable, Codable {
  public var category: SpecialCategory
  public var condition: SpecialCategoryCondition
  /// The law that the condition rests on, or why it is met.
  public var justification: String?

  public init(
    category: SpecialCategory,
    condition: SpecialCategoryCondition,
    justification: String? = nil
  ) {
    self.category = category
    self.condition = condition
    self.justification = justification
  }
}

/// The weighing of a legitimate interest in three steps: Article 6(1)(f), recital 47.
public struct InterestAssessment: Sendable, Hashable, Codable {
  /// The interest pursued, and whose it is.
  public var interest: String
  /// Why nothing less intrusive reaches it.
  public var necessity: String
  /// What it means for the people, what they expect, and why the interest is not overridden.
  public var balance: String
  public var safeguards: [String]
  public var outcome: InterestOutcome
  public var assessed: CalendarDate
  public var review: ReviewPlan

  public init(
    interest: String,
    necessity: String,
    balance: String,
    safeguards: [String] = [],
    outcome: InterestOutcome,
    assessed: CalendarDate,
    review: ReviewPlan
  ) {
    self.interest = interest
    self.necessity = necessity
    self.balance = balance
    self.safeguards = safeguards
    self.outcome = outcome
    self.assessed = assessed
    self.review = review
  }
}

/// Which side the balance falls on.
public enum InterestOutcome: String, Vocabulary {
  case interestPrevails = "interest-prevails"
  case subjectPrevails = "data-subject-prevails"

  public static let noun = "an outcome of a weighing of interests"
}
