import Assessments
import Drawings

/// The risks of an assessment on the grid of its scales, before and after additional measures.
struct RiskMatrix {
  let method: RiskMethod
  let risks: [Risk]
  /// Every risk in its cells.
  private let seating: RiskSeating

  let t: Wording

  init(_ assessment: Assessment, _ t: Wording) {
    self.t = t
    method = assessment.method
    risks = assessment.risks
    seating = RiskSeating(risks.map(RiskMark.init))
  }

  /// The picture, its description, and the table that says the same.
  var picture: Picture {
    Picture(
      RiskMatrixDrawing(matrix: self).drawing,
      alternative: alternative,
      table: table,
      saying: t
    )
  }

  /// The level of risk of a cell.
  func level(likelihood: Int, severity: Int) -> RiskLevel? {
    method.level(of: RiskRating(likelihood: likelihood, severity: severity, justification: ""))
  }

  private var alternative: String {
    t["Likelihood from left to right, severity from bottom to top."] + " "
      + (risks.isEmpty
        ? t["No risk is recorded."]
        : t("From inherent to residual: {1}.", moves.joined(separator: "; ")))
  }

  /// The levels of each risk before and after, or how many share them.
  private var moves: [String] {
    func move(_ risk: Risk) -> String { "\(words(risk.inherent)) → \(words(risk.residual))" }
    guard risks.count > RiskMark.mostAlone else { return risks.map { "\($0.id) \(move($0))" } }
    let counts = Dictionary(risks.map { (move($0), 1) }, uniquingKeysWith: +)
    var named: Set<String> = []
    return risks.map(move).filter { named.insert($0).inserted }
      .map { "\(counts[$0, default: 0]) × \($0)" }
  }

  private func words(_ rating: RiskRating?) -> String {
    rating.flatMap { method.level(of: $0)?.name } ?? t["not rated"]
  }

  private var table: Table {
    let likelihoods = method.likelihood.levels.enumerated().map { "\($0 + 1) \($1.name)" }
    return Table(
      t["Risk matrix: severity in rows, likelihood in columns"],
      [.init(t["Severity"], 2)] + likelihoods.map { .init($0, 3) },
      method.severity.range.reversed().map { severity in
        .init(
          [Cell(fixed: "\(severity) \(method.severity[severity]?.name ?? "")")]
            + method.likelihood.range.map { cell(likelihood: $0, severity: severity) }
        )
      }
    )
  }

  private func cell(likelihood: Int, severity: Int) -> Cell {
    let level = level(likelihood: likelihood, severity: severity)
    let place = RiskSeating.Cell(likelihood: likelihood, severity: severity)
    let inherent = seating.labels(.inherent, in: place)
    let residual = seating.labels(.residual, in: place)
    var lines = [level.map { RichText(authored: $0.name) } ?? RichText(t["no level"])]
    if !inherent.isEmpty {
      lines.append(RichText(t("Inherent: {1}", inherent.joined(separator: ", "))))
    }
    if !residual.isEmpty {
      lines.append(RichText(t("Residual: {1}", residual.joined(separator: ", "))))
    }
    return Cell(lines, tone: level?.acceptance.tone)
  }
}
