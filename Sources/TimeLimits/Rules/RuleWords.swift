extension RuleBook {
  /// Makes sure that the words of further rules are ones that some request or clock leads to.
  ///
  /// A regime is one that is known, or a new one for a jurisdiction without any; a right is one that
  /// some rule names. A word that is spelt otherwise would make a rule that is never found.
  ///
  /// - Parameters:
  ///   - other: the further rules.
  ///   - lines: the line of each in its file.
  ///   - file: its name.
  /// - Throws: `LawDataError.badField` with the line and the column.
  public func checkWords(
    of other: RuleBook,
    lines: [Int],
    file: String
  ) throws(LawDataError) {
    let jurisdictions = Set(rules.map(\.jurisdiction))
    for (rule, line) in zip(other.rules, lines) {
      if !regimes.contains(rule.regime), jurisdictions.contains(rule.jurisdiction) {
        throw .badField(
          file: file,
          line: line,
          column: "regime",
          expected: "one of \(words(regimes.map(\.rawValue)))"
        )
      }
      guard case .only(let rights) = rule.rights else { continue }
      if rights.contains(where: { !self.rights.contains($0) }) {
        throw .badField(
          file: file,
          line: line,
          column: "right",
          expected: "* or some of \(words(self.rights.map(\.rawValue)))"
        )
      }
    }
  }

  /// Makes sure that further rules end those of the same clock, and replace none from its beginning.
  ///
  /// - Parameters:
  ///   - other: the further rules.
  ///   - lines: the line of each in its file.
  ///   - file: its name.
  /// - Throws: `LawDataError.badField` with the line, the column and the first day that would do.
  public func checkBeginnings(
    of other: RuleBook,
    lines: [Int],
    file: String
  ) throws(LawDataError) {
    for (rule, line) in zip(other.rules, lines) {
      if self[rule.id] != nil {
        throw .badField(
          file: file,
          line: line,
          column: "rule_id",
          expected: "an identifier that no rule has; \(rule.id.rawValue) is taken"
        )
      }
      let replaced = rules.first { known in
        known.sharesClock(with: rule) && known.validity.overlaps(rule.validity)
          && rule.validity.from ?? .earliest <= known.validity.from ?? .earliest
      }
      guard let replaced else { continue }
      let first = (replaced.validity.from ?? .earliest).adding(days: 1)
      throw .badField(
        file: file,
        line: line,
        column: "effective_from",
        expected: "a day from \(first) on, so that the rule ends \(replaced.id.rawValue) and does "
          + "not overlap all of it"
      )
    }
  }

  /// The rights that some rule names.
  public var rights: Set<RightCode> {
    Set(
      rules.flatMap { rule in
        if case .only(let rights) = rule.rights { rights } else { [RightCode]() }
      }
    )
  }

  private func words(_ words: [String]) -> String { words.sorted().joined(separator: ", ") }
}
