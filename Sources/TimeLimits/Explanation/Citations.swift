/// What the points of law rest on, by regime.
struct Citations: Sendable {
  private let rows: [(regime: String, topic: CitationTopic, cites: String)]
  private let known: [Regime: [CitationTopic: String]]

  static func builtIn(regimes: [Regime]) throws(LawDataError) -> Citations {
    var rows: [(regime: String, topic: CitationTopic, cites: String)] = []
    for row in try LawFile(builtIn: "citations.csv").rows {
      rows.append((try row.text("regime"), try row.word("topic"), try row.text("cites")))
    }
    return Citations(rows: rows, regimes: regimes)
  }

  private init(
    rows: [(regime: String, topic: CitationTopic, cites: String)],
    regimes: [Regime]
  ) {
    self.rows = rows
    known = Dictionary(
      uniqueKeysWithValues: regimes.map { ($0, Self.table(of: $0, rows: rows)) }
    )
  }

  /// The citations of a regime; a row of its own wins over one of its family, such as `EU_*`.
  func table(of regime: Regime) -> [CitationTopic: String] {
    known[regime] ?? Self.table(of: regime, rows: rows)
  }

  private static func table(
    of regime: Regime,
    rows: [(regime: String, topic: CitationTopic, cites: String)]
  ) -> [CitationTopic: String] {
    var table: [CitationTopic: String] = [:]
    for row in rows where row.regime.last == "*" {
      if regime.rawValue.hasPrefix(row.regime.dropLast()) { table[row.topic] = row.cites }
    }
    for row in rows where row.regime == regime.rawValue { table[row.topic] = row.cites }
    return table
  }
}
