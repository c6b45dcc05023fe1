/// Checks an assessment for completeness and consistency.
///
/// Errors keep it from being approved; warnings should be looked at; advice is worth having.
public enum Lint {
  /// Every rule, in the order of the worksheet.
  public static let rules: [Rule] =
    Rule.screening + Rule.description + Rule.data + Rule.purposes + Rule.parties + Rule.transfers
    + Rule.measures + Rule.method + Rule.risks + Rule.residualRisks + Rule.opinions
    + Rule.decisions + Rule.dates + Rule.references

  /// Everything that the rules find, in the order of the rules.
  public static func findings(in assessment: Assessment) -> [Finding] {
    rules.flatMap { rule in
      rule.check(assessment).map { Finding(rule: rule, violation: $0) }
    }
  }

  /// How much a finding weighs.
  public enum Severity: String, Sendable, Hashable, Codable, CaseIterable {
    /// The assessment cannot be approved.
    case error
    case warning
    case advice
  }

  /// A place that breaks a rule, and how.
  public struct Violation: Sendable, Hashable {
    /// The place in the record, with labels: `risks[R2].residual`.
    public var place: String
    /// What is found there, as a sentence.
    public var says: String

    public init(_ place: String, _ says: String) {
      self.place = place
      self.says = says
    }
  }

  /// A rule of completeness or consistency.
  public struct Rule: Sendable {
    /// The name by which findings, documents and settings refer to it.
    public let id: String
    public let severity: Severity
    /// The provision or guideline it comes from.
    public let cites: String
    /// What to do about a violation.
    public let remedy: String
    let check: @Sendable (Assessment) -> [Violation]

    init(
      _ id: String,
      _ severity: Severity,
      cites: String,
      remedy: String,
      check: @escaping @Sendable (Assessment) -> [Violation]
    ) {
      self.id = id
      self.severity = severity
      self.cites = cites
      self.remedy = remedy
      self.check = check
    }
  }
}
