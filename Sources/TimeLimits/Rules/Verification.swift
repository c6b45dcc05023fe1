/// How the statement of a rule was checked.
public enum Verification: String, Sendable, Hashable, CaseIterable, Codable {
  /// The legal text itself was read.
  case primary
  /// A regulator's own page or decision was read.
  case official
  /// A secondary source was read.
  case secondary
  /// Professional knowledge, not checked.
  case ownKnowledge = "own_knowledge"

  /// Whether the text or a regulator stands behind the rule.
  public var isVerified: Bool { doubt == nil }

  /// The sentence that is said wherever a date of the rule is shown; nil where it was verified.
  public var doubt: Phrase? {
    switch self {
    case .primary, .official: nil
    case .secondary: Phrase(.ruleUnverified, .phrase(.secondary))
    case .ownKnowledge: Phrase(.ruleUnverified, .phrase(.ownKnowledge))
    }
  }
}
