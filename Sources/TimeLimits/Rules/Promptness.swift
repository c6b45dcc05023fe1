/// How soon the law wants something done, of which a period is only the most it allows.
public enum Promptness: String, Sendable, Hashable, CaseIterable {
  /// Article 12(3) GDPR.
  case undueDelay = "undue_delay"
  /// Article 12(4) GDPR.
  case delay
  /// Article 14(3)(a) GDPR.
  case reasonable
  /// Article 33(1) GDPR.
  case feasible
  /// PAIA section 56(1).
  case possible

  /// The sentence that says so of a clock.
  var phrase: PhraseKey {
    switch self {
    case .undueDelay: .promptUndueDelay
    case .delay: .promptDelay
    case .reasonable: .promptReasonable
    case .feasible: .promptFeasible
    case .possible: .promptPossible
    }
  }
}

extension Rule {
  /// The rule with what `promptness.csv` says of it.
  func promptly(_ table: [RuleIdentifier: LawRow]) throws(LawDataError) -> Rule {
    guard let row = table[id] else { return self }
    var rule = self
    rule.promptness = try row.promptness("promptness")
    rule.promptnessOfAct = try row.promptness("act")
    rule.remark = try row.remark()
    return rule
  }
}

extension LawRow {
  fileprivate func promptness(_ column: String) throws(LawDataError) -> Promptness? {
    self[column].isEmpty ? nil : try word(column)
  }

  fileprivate func remark() throws(LawDataError) -> PhraseKey? {
    guard !self["remark"].isEmpty else { return nil }
    guard let key = PhraseKey(name: self["remark"]), key.parameters.isEmpty else {
      throw problem("remark", expected: "a phrase without places, such as healthData")
    }
    return key
  }
}
