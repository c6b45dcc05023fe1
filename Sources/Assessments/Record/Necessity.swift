/// Whether the processing is needed and in proportion: EDPB template 3.2 and 3.3.
public struct Necessity: Sendable, Hashable, Codable {
  /// Why the aim cannot be reached without the processing.
  public var argument: String
  /// What that rests on: figures, experience, studies.
  public var evidence: [String]
  public var alternatives: [Alternative]
  public var proportionality: Proportionality

  public init(
    argument: String,
    evidence: [String] = [],
    alternatives: [Alternative] = [],
    proportionality: Proportionality
  ) {
    self.argument = argument
    self.evidence = evidence
    self.alternatives = alternatives
    self.proportionality = proportionality
  }
}

/// A less intrusive way that was looked at.
public struct Alternative: Sendable, Hashable, Codable {
  public var description: String
  public var whyNot: String

  public init(description: String, whyNot: String) {
    self.description = description
    self.whyNot = whyNot
  }
}

/// Benefit against impact: EDPB template 3.3.
public struct Proportionality: Sendable, Hashable, Codable {
  public var benefit: String
  public var impact: String
  public var conclusion: String

  public init(benefit: String, impact: String, conclusion: String) {
    self.benefit = benefit
    self.impact = impact
    self.conclusion = conclusion
  }
}
