/// Checks an assessment for completeness and consistency.
///
/// Errors keep it from being approved; warnings should be looked at; advice is worth having.
public enum Lint {
  /// Every rule, in the order of the worksheet.
  public static let rules: [Rule] =
    Rule.screening + Rule.description + Rule.data + Rule.purposes + Rule.parties + Rule.officers
    + Rule.transfers + Rule.territories + Rule.adequacy + Rule.measures + Rule.method
    + Rule.risks + Rule.residualRisks + Rule.opinions
    + Rule.authorityAdvice
    + Rule.decisions + Rule.dates + Rule.blanks + Rule.references + Rule.sources

  /// Everything that the rules find, in the order of the rules.
  ///
  /// - Parameters:
  ///   - assessment: the record.
  ///   - sources: where the entries of the registers stand that it was filled from; empty where
  ///     they are not at hand, and then no rule speaks of them.
  /// - Returns: the findings.
  public static func findings(
    in assessment: Assessment,
    against sources: SourceStates = [:]
  ) -> [Finding] {
    findings(of: rules, in: assessment, against: sources)
  }

  /// What the rules find that speak of the registers alone.
  public static func sourceFindings(
    in assessment: Assessment,
    against sources: SourceStates
  ) -> [Finding] {
    findings(of: Rule.sources, in: assessment, against: sources)
  }

  private static func findings(
    of rules: [Rule],
    in assessment: Assessment,
    against sources: SourceStates
  ) -> [Finding] {
    rules.flatMap { rule in
      rule.check(assessment, sources).map { Finding(rule: rule, violation: $0) }
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
    public var says: Sentence

    public init(_ place: String, _ says: Sentence) {
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
    /// What to do about a violation, as a sentence in English by which translations are found.
    public let remedy: String
    let check: @Sendable (Assessment, SourceStates) -> [Violation]

    init(
      _ id: String,
      _ severity: Severity,
      cites: String,
      remedy: String,
      check: @escaping @Sendable (Assessment) -> [Violation]
    ) {
      self.init(against: id, severity, cites: cites, remedy: remedy) { assessment, _ in
        check(assessment)
      }
    }

    /// A rule that holds the record against where the registers stand.
    init(
      against id: String,
      _ severity: Severity,
      cites: String,
      remedy: String,
      check: @escaping @Sendable (Assessment, SourceStates) -> [Violation]
    ) {
      self.id = id
      self.severity = severity
      self.cites = cites
      self.remedy = remedy
      self.check = check
    }
  }
}
