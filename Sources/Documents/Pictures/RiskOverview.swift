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

  /// No worksheet has more pictures of risks: beyond that, nobody looks at them, and each takes a
  /// hundred thousand bytes.
  private static let mostPictures = 12

  /// The pictures, their descriptions, and the tables that say the same; none without risks.
  ///
  /// Of very many risks, the highest are drawn, and a table holds the others.
  var blocks: [Worksheet.Block] {
    let all = pieces(of: record.risks)
    guard all.count > Self.mostPictures else { return pictures(of: all).map { .picture($0) } }
    let highest = Array(pieces(of: ranked).prefix(Self.mostPictures))
    let drawn = Set(highest.joined().map(\.risk.id))
    let others = record.risks.filter { !drawn.contains($0.id) }
    return pictures(of: highest).map { .picture($0) }
      + [
        .fixed(t("The {1} highest risks are drawn; the table holds the others.", "\(drawn.count)")),
        .table(table(of: others, t["Risk overview"])),
      ]
  }

  private typealias Piece = [(risk: Risk, row: RiskOverviewDrawing.Row)]

  /// The risks from the highest level on, each level in the order of the record.
  private var ranked: [Risk] {
    func rank(_ risk: Risk) -> Int {
      (risk.residual ?? risk.inherent).flatMap { record.method.level(of: $0) }
        .flatMap { record.method.acceptance.rank(of: $0.name) } ?? 0
    }
    return record.risks.enumerated()
      .sorted { (-rank($0.element), $0.offset) < (-rank($1.element), $1.offset) }
      .map(\.element)
  }

  private func pieces(of risks: [Risk]) -> [Piece] {
    var pieces: [Piece] = []
    var room = 0
    for risk in risks {
      let row = row(of: risk)
      if row.height > room {
        pieces.append([])
        room = RiskOverviewDrawing.heightOfRows
      }
      pieces[pieces.count - 1].append((risk, row))
      room -= row.height
    }
    return pieces
  }

  private func pictures(of pieces: [Piece]) -> [Picture] {
    pieces.enumerated().map { index, piece in
      let title = PieceTitle(t["Risk overview"], index, of: pieces.count)
      return Picture(
        RiskOverviewDrawing(
          name: title.name("risk-overview"),
          title: title.words,
          headings: headings,
          rows: piece.map(\.row)
        ).drawing,
        alternative: alternative(piece.map(\.risk)),
        table: table(of: piece.map(\.risk), title.words),
        saying: t
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
