extension RuleBook {
  /// Makes sure that no identifier and no clock of a right is given twice.
  static func check(_ rules: [Rule]) throws(LawDataError) {
    var seen: Set<RuleIdentifier> = []
    for rule in rules where !seen.insert(rule.id).inserted { throw .duplicateRule(rule.id) }
    for (index, rule) in rules.enumerated() {
      for other in rules[..<index]
      where rule.sharesClock(with: other) && rule.validity.overlaps(other.validity) {
        throw .overlappingValidity(other.id, rule.id)
      }
    }
  }
}

extension Rule {
  /// Whether both rules give the same clock of a right in the same regime and jurisdiction.
  func sharesClock(with other: Rule) -> Bool {
    guard regime == other.regime, clock == other.clock, jurisdiction == other.jurisdiction else {
      return false
    }
    switch (rights, other.rights) {
    case (.everyRequest, .everyRequest): return true
    case (.only(let some), .only(let others)): return some.contains { others.contains($0) }
    default: return false
    }
  }

  func ending(on day: CalendarDate) -> Rule {
    var rule = self
    rule.validity = Validity(from: validity.from, to: day)
    return rule
  }
}
