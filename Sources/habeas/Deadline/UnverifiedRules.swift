import TimeLimits

/// Says of dates that they rest on rules which were not verified.
struct UnverifiedRules {
  private let rules: [Rule]

  init(_ rules: [Rule]) { self.rules = rules }

  /// A rule as `--json` prints it.
  struct Line: Encodable {
    let rule: String
    let verified: String
    let citation: String

    fileprivate init(_ rule: Rule) {
      self.rule = rule.id.rawValue
      verified = rule.verification.rawValue
      citation = rule.citation
    }
  }

  var json: [Line] { rules.map(Line.init) }

  /// A sentence for people; nil where every rule was verified.
  var says: String? {
    guard !rules.isEmpty else { return nil }
    let names = rules.map { "\($0.id.rawValue) (\($0.verification.rawValue))" }
    return "! Not verified: \(names.joined(separator: ", ")). Have the law checked before you rely "
      + "on these dates."
  }
}
