/// A risk to the rights and freedoms of people: EDPB template 3.1, 4.1.a, 4.1.c, 4.2.b.
public struct Risk: Sendable, Hashable, Codable, Labelled {
  public var id: Label<Risk>
  public var title: String
  public var origin: RiskOrigin
  /// How it comes about.
  public var description: String
  public var data: [Label<DataItem>]
  public var sources: [RiskSource]
  public var threats: [String]
  /// What it means for the people: bodily, material and moral harm, lost rights.
  public var impacts: [String]
  /// With the measures of the design, before additional ones.
  public var inherent: RiskRating?
  /// Measures that lessen it, of the design or additional.
  public var measures: [Label<Measure>]
  /// With the additional measures.
  public var residual: RiskRating?
  public var verdict: RiskVerdict?

  public init(
    id: Label<Risk>,
    title: String,
    origin: RiskOrigin,
    description: String,
    data: [Label<DataItem>] = [],
    sources: [RiskSource] = [],
    threats: [String] = [],
    impacts: [String] = [],
    inherent: RiskRating? = nil,
    measures: [Label<Measure>] = [],
    residual: RiskRating? = nil,
    verdict: RiskVerdict? = nil
  ) {
    self.id = id
    self.title = title
    self.origin = origin
    self.description = description
    self.data = data
    self.sources = sources
    self.threats = threats
    self.impacts = impacts
    self.inherent = inherent
    self.measures = measures
    self.residual = residual
    self.verdict = verdict
  }
}

/// Who or what may cause a risk.
public struct RiskSource: Sendable, Hashable, Codable {
  public var name: String
  public var kind: RiskSourceKind?

  public init(name: String, kind: RiskSourceKind? = nil) {
    self.name = name
    self.kind = kind
  }
}

/// How likely and how severe a risk is, in levels of the scales of the method.
public struct RiskRating: Sendable, Hashable, Codable {
  /// The level of likelihood, counted from 1.
  public var likelihood: Int
  /// The level of severity, counted from 1.
  public var severity: Int
  /// What makes it more or less likely or severe here.
  public var modulatingFactors: [String]
  public var justification: String

  public init(
    likelihood: Int,
    severity: Int,
    modulatingFactors: [String] = [],
    justification: String
  ) {
    self.likelihood = likelihood
    self.severity = severity
    self.modulatingFactors = modulatingFactors
    self.justification = justification
  }
}

/// What the controller says of a risk that remains.
public enum RiskVerdict: Sendable, Hashable, Codable {
  case acceptable(reasons: String)
  case notAcceptable(reasons: String)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case acceptable, notAcceptable
  }

  /// Why it is acceptable or not.
  public var reasons: String {
    switch self {
    case .acceptable(let reasons), .notAcceptable(let reasons): reasons
    }
  }
}
