/// The threshold test: Article 35(1), (3), (4), (5), (10).
public struct Screening: Sendable, Hashable, Codable {
  public var outcome: ScreeningOutcome
  /// The grounds that were found to apply.
  public var grounds: [GroundFound]
  /// Why the outcome follows; needed where it departs from the grounds.
  public var justification: String?

  public init(
    outcome: ScreeningOutcome,
    grounds: [GroundFound] = [],
    justification: String? = nil
  ) {
    self.outcome = outcome
    self.grounds = grounds
    self.justification = justification
  }
}

/// A ground that applies to the processing.
public struct GroundFound: Sendable, Hashable, Codable {
  public var ground: ScreeningGround
  /// How it applies; for national law or lists, which.
  public var explanation: String

  public init(ground: ScreeningGround, explanation: String) {
    self.ground = ground
    self.explanation = explanation
  }
}
