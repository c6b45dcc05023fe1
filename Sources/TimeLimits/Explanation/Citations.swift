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

  static func builtIn(regimes: [Regime]) throws(LawDataError) -> Citations {
    var rows: [Row] = []
    for row in try LawFile(builtIn: "citations.csv").rows {
      guard let topic = CitationTopic.allCases.first(where: { "\($0)" == row["topic"] }) else {
        throw row.problem("topic", expected: "a point of law such as eventDay or roll")
      }
      rows.append(
        Row(regime: try row.text("regime"), topic: topic, cites: try row.text("cites"))
      )
    }
    return Citations(rows: rows, regimes: regimes)
  }

  private init(rows: [Row], regimes: [Regime]) {
    self.rows = rows
    known = Dictionary(
      uniqueKeysWithValues: regimes.map { ($0, Self.table(of: $0, rows: rows)) }
    )
  }

  /// The citations of a regime; a row of its own wins over one of its family, such as `EU_*`.
  func table(of regime: Regime) -> Table {
    known[regime] ?? Self.table(of: regime, rows: rows)
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
