import Assessments
import Drawings
import Records

/// What may cause each risk, how, what it means for people, and what lessens it, from left to right.
struct RiskOverview {
  let record: Assessment
  let t: Wording

  init(_ record: Assessment, _ t: Wording) {
    self.record = record
    self.t = t
  }

  /// The pictures, their descriptions, and the tables that say the same; none without risks.
  var pictures: [Picture] {
    let rows = record.risks.map { (risk: $0, row: row(of: $0)) }
    var pieces: [[(risk: Risk, row: RiskOverviewDrawing.Row)]] = []
    var room = 0
    for row in rows {
      if row.row.height > room {
        pieces.append([])
        room = RiskOverviewDrawing.heightOfRows
      }
      pieces[pieces.count - 1].append(row)
      room -= row.row.height
    }
    return pieces.enumerated().map { index, piece in
      let title = PieceTitle(t["Risk overview"], index, of: pieces.count)
      return Picture(
        RiskOverviewDrawing(
          name: title.name("risk-overview"),
          title: title.words,
          headings: headings,
          rows: piece.map(\.row)
        ).drawing,
        alternative: alternative(piece.map(\.risk)),
        table: table(of: piece.map(\.risk), title.words)
      )
    }
  }

  private var headings: [String] {
    [t["Risk sources"], t["Threats"], t["Impacts"], t["Measures"]]
  }

  private func alternative(_ risks: [Risk]) -> String {
    t(
      "From risk sources through threats and impacts to measures, for the risks {1}.",
      risks.map(\.id.description).joined(separator: ", ")
    )
  }

  private func row(of risk: Risk) -> RiskOverviewDrawing.Row {
    .init(
      title: "\(risk.id) \(risk.title)",
      levels: t("Inherent: {1}", level(risk.inherent)) + "  →  "
        + t("Residual: {1}", level(risk.residual)),
      columns: columns(of: risk)
    )
  }

  private func columns(of risk: Risk) -> [[String]] {
    [risk.sources.map(\.name), risk.threats, risk.impacts, measures(of: risk)]
  }

  private func measures(of risk: Risk) -> [String] {
    (record.measures + record.additionalMeasures).filter { risk.measures.contains($0.id) }
      .map { "\($0.id) \($0.title)" }
  }

  private func level(_ rating: RiskRating?) -> String {
    rating.flatMap { record.method.level(of: $0)?.name } ?? t["not rated"]
  }

  private func table(of risks: [Risk], _ caption: String) -> Table {
    Table(
      caption,
      [.init(t["Risk"], 3)] + headings.map { .init($0, 4) },
      risks.map { risk in
        let title = RichText([
          .reference("\(risk.id)", anchor: RowKind.risk.anchor(risk.id.description)), .plain(" "),
          .authored(risk.title),
        ])
        return .init([Cell([title])] + columns(of: risk).map { Cell(lines: $0) })
      }
    )
  }
}
