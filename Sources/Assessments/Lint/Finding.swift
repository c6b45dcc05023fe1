extension Lint {
  /// A violation of a rule, with all that a person needs to mend it.
  public struct Finding: Sendable, Hashable {
    /// The id of the rule.
    public var rule: String
    public var severity: Severity
    /// The place in the record: `risks[R2].residual`.
    public var place: String
    public var says: Sentence
    /// What would be right, as a sentence in English by which translations are found.
    public var remedy: String
    /// The provision or guideline behind the rule.
    public var cites: String

    init(rule: Rule, violation: Violation) {
      self.rule = rule.id
      severity = rule.severity
      place = violation.place
      says = violation.says
      remedy = rule.remedy
      cites = rule.cites
    }
  }
}

extension [Lint.Finding] {
  /// Whether nothing found keeps the assessment from being approved.
  public var permitApproval: Bool {
    allSatisfy { $0.severity != .error }
  }
}

extension String {
  /// Whether there is nothing to read.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension String? {
  /// Whether there is nothing to read.
  var isBlank: Bool { self?.isBlank ?? true }
}
