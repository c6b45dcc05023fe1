/// How risks are rated and which are accepted: EDPB template 4.1.b.
public struct RiskMethod: Sendable, Hashable, Codable {
  public var name: String
  public var description: String
  public var likelihood: Scale
  public var severity: Scale
  public var acceptance: AcceptanceRule

  public init(
    name: String,
    description: String,
    likelihood: Scale,
    severity: Scale,
    acceptance: AcceptanceRule
  ) {
    self.name = name
    self.description = description
    self.likelihood = likelihood
    self.severity = severity
    self.acceptance = acceptance
  }
}

/// A scale of two to five levels, each with what it means.
public struct Scale: Sendable, Hashable, Codable {
  /// The levels from the lowest; level 1 is the first.
  public var levels: [ScaleLevel]

  public init(levels: [ScaleLevel] = []) {
    self.levels = levels
  }

  /// The levels that a rating may name.
  public var range: ClosedRange<Int> { 1...max(1, levels.count) }

  /// How many levels a scale may have.
  public static let permittedCount = 2...5

  /// The level of a number counted from 1, or nil outside the scale.
  public subscript(number: Int) -> ScaleLevel? {
    levels.indices.contains(number - 1) ? levels[number - 1] : nil
  }
}

/// A level of a scale and its anchor.
public struct ScaleLevel: Sendable, Hashable, Codable {
  public var name: String
  /// What it means, with examples that people agree on.
  public var anchor: String

  public init(name: String, anchor: String) {
    self.name = name
    self.anchor = anchor
  }
}
