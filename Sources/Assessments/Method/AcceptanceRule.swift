/// Which level of risk follows from likelihood and severity, and whether it can be accepted.
public struct AcceptanceRule: Sendable, Hashable, Codable {
  /// The levels of risk from the lowest.
  public var levels: [RiskLevel]
  /// The name of a level for each severity (rows, lowest first) and likelihood (columns, lowest
  /// first).
  public var matrix: [[String]]
  /// From which severity on a risk is never rated lower than a level, however unlikely.
  public var severityFloor: SeverityFloor?

  public init(
    levels: [RiskLevel] = [],
    matrix: [[String]] = [],
    severityFloor: SeverityFloor? = nil
  ) {
    self.levels = levels
    self.matrix = matrix
    self.severityFloor = severityFloor
  }
}

/// A level of risk.
public struct RiskLevel: Sendable, Hashable, Codable {
  public var name: String
  public var acceptance: Acceptance

  public init(name: String, acceptance: Acceptance) {
    self.name = name
    self.acceptance = acceptance
  }
}

/// What a level of risk means for the decision.
public enum Acceptance: String, Vocabulary {
  case acceptable
  /// Can be accepted only for stated reasons.
  case withReasons = "with-reasons"
  /// High in the sense of Article 36(1): cannot be accepted without consulting the authority.
  case high

  public static let noun = "an acceptance"
}

/// The lowest level of risk from a severity on.
public struct SeverityFloor: Sendable, Hashable, Codable {
  /// The level of severity, counted from 1.
  public var severity: Int
  /// The name of the lowest level of risk.
  public var level: String

  public init(severity: Int, level: String) {
    self.severity = severity
    self.level = level
  }
}

extension RiskMethod {
  /// The level that the rule gives a rating; nil where the rating or the rule is out of its scale.
  public func level(of rating: RiskRating) -> RiskLevel? {
    let rule = acceptance
    guard rule.matrix.indices.contains(rating.severity - 1) else { return nil }
    let row = rule.matrix[rating.severity - 1]
    guard row.indices.contains(rating.likelihood - 1),
      let found = rule.rank(of: row[rating.likelihood - 1])
    else { return nil }
    guard let floor = rule.severityFloor, rating.severity >= floor.severity else {
      return rule.levels[found]
    }
    guard let lowest = rule.rank(of: floor.level) else { return nil }
    return rule.levels[max(found, lowest)]
  }
}

extension AcceptanceRule {
  /// The place of a level among the levels, from the lowest; nil for an unknown name.
  public func rank(of name: String) -> Int? {
    levels.firstIndex { $0.name == name }
  }
}
