/// What the points of law rest on, by regime.
struct Citations: Sendable {
  /// The citations of one regime; a topic without one is left to the rule's own article.
  struct Table: Sendable {
    private var cites = [String?](repeating: nil, count: CitationTopic.allCases.count)

    subscript(topic: CitationTopic) -> String? {
      get { cites[topic.rawValue] }
      set { cites[topic.rawValue] = newValue }
    }
  }

  private struct Row {
    let regime: String
    let topic: CitationTopic
    let cites: String
  }

  private let rows: [Row]
  private let known: [Regime: Table]
  /// Of rules that rest on an act of their own within another's regime.
  private let ofRules: [RuleIdentifier: Table]

  static func builtIn(rules: RuleBook) throws(LawDataError) -> Citations {
    var rows: [Row] = []
    for row in try LawFile(builtIn: "citations.csv").rows {
      guard let topic = CitationTopic.allCases.first(where: { "\($0)" == row["topic"] }) else {
        throw row.problem("topic", expected: "a point of law such as eventDay or roll")
      }
      rows.append(
        Row(regime: try row.text("regime"), topic: topic, cites: try row.text("cites"))
      )
    }
    return Citations(rows: rows, rules: rules)
  }

  private init(rows: [Row], rules: RuleBook) {
    self.rows = rows
    known = Dictionary(
      uniqueKeysWithValues: rules.regimes.map { ($0, Self.table(of: $0, rows: rows)) }
    )
    let named = Set(rows.map(\.regime))
    let own = rules.rules.filter { named.contains($0.id.rawValue) }.map { rule in
      var table = Self.table(of: rule.regime, rows: rows)
      for row in rows where row.regime == rule.id.rawValue { table[row.topic] = row.cites }
      return (rule.id, table)
    }
    ofRules = Dictionary(uniqueKeysWithValues: own)
  }

  /// The citations of a rule: a row of its own wins over one of its regime, and that over one of the
  /// regime's family, such as `EU_*`.
  func table(of rule: Rule) -> Table {
    ofRules[rule.id] ?? known[rule.regime] ?? Self.table(of: rule.regime, rows: rows)
  }

  private static func table(of regime: Regime, rows: [Row]) -> Table {
    var table = Table()
    for row in rows where row.regime.last == "*" {
      if regime.rawValue.hasPrefix(row.regime.dropLast()) { table[row.topic] = row.cites }
    }
    for row in rows where row.regime == regime.rawValue { table[row.topic] = row.cites }
    return table
  }
}
