public import Records

/// Whether people are subject to decisions by automated means alone: Article 22(1) GDPR.
///
/// Those are meant that have legal effects or similarly significant ones, profiling included; of them
/// people are told: Articles 13(2)(f), 14(2)(g) and 15(1)(h).
public enum AutomatedDecisions: Sendable, Hashable, Codable {
  /// There are none; who decides instead, and on what.
  case notMade(because: String)
  case made(decisions: [AutomatedDecision])

  enum CodingKeys: String, CodingKey, CaseIterable {
    case notMade, made
  }

  /// Where the decisions stand in the record of a controller.
  public static let place = "automatedDecisions.made.decisions"

  /// The decisions that are made; none where there are none.
  public var decisions: [AutomatedDecision] {
    if case .made(let decisions) = self { decisions } else { [] }
  }
}

/// A decision about people that is made by automated means alone.
public struct AutomatedDecision: Sendable, Hashable, Codable, Labelled {
  public var id: Label<AutomatedDecision>
  /// What is decided: `Whether a loan is granted`.
  public var name: String
  /// The categories of data on which it rests; empty for all of the activity.
  public var data: [Label<DataCategory>]
  public var means: DecisionMeans
  public var effect: DecisionEffect
  /// Meaningful information about the logic involved: what weighs for and against, and how much.
  public var logic: String?
  /// What the decision means for the person.
  public var significance: String?
  /// What may follow from it, with examples.
  public var consequences: String?
  /// What makes it lawful; nil while that is not decided, which is a gap.
  public var exception: DecisionException?
  public var safeguards: [DecisionSafeguard]

  public init(
    id: Label<AutomatedDecision>,
    name: String,
    data: [Label<DataCategory>] = [],
    means: DecisionMeans,
    effect: DecisionEffect,
    logic: String? = nil,
    significance: String? = nil,
    consequences: String? = nil,
    exception: DecisionException? = nil,
    safeguards: [DecisionSafeguard] = []
  ) {
    self.id = id
    self.name = name
    self.data = data
    self.means = means
    self.effect = effect
    self.logic = logic
    self.significance = significance
    self.consequences = consequences
    self.exception = exception
    self.safeguards = safeguards
  }
}

extension AutomatedDecision {
  /// The safeguards that the exception asks for and nothing describes: Article 22(2)(b) and 22(3).
  ///
  /// Under a law they are whatever that law lays down.
  public var owedSafeguards: [SafeguardKind] {
    switch exception {
    case nil: []
    case .law?: safeguards.isEmpty ? [.other] : []
    case .contract?, .consent?:
      SafeguardKind.owed.filter { kind in !safeguards.contains { $0.kind == kind } }
    }
  }
}

/// Why a decision may be made by automated means alone: Article 22(2).
public enum DecisionException: Sendable, Hashable, Codable {
  /// (a): why a contract with the person cannot do without it.
  case contract(necessity: String)
  /// (b): the law of the Union or a Member State that authorises it.
  case law(provision: String)
  /// (c): the purpose for which explicit consent to it is asked.
  case consent(purpose: Label<ActivityPurpose>)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case contract, law, consent
  }

  /// The provision: `22(2)(a)`.
  public var provision: String {
    switch self {
    case .contract: "22(2)(a)"
    case .law: "22(2)(b)"
    case .consent: "22(2)(c)"
    }
  }
}

/// What a person can do about a decision: Article 22(2)(b) and 22(3).
public struct DecisionSafeguard: Sendable, Hashable, Codable {
  public var kind: SafeguardKind
  /// How it is done, and where the person asks for it.
  public var how: String

  public init(kind: SafeguardKind, how: String) {
    self.kind = kind
    self.how = how
  }
}
