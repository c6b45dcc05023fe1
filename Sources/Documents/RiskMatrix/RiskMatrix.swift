import Assessments

/// The risks of an assessment on the grid of its scales, before and after additional measures.
struct RiskMatrix {
  let method: RiskMethod
  let risks: [Risk]
  let seating: RiskSeating

  init(_ assessment: Assessment) {
    method = assessment.method
    risks = assessment.risks
    seating = RiskSeating(risks)
  }

  /// The picture, its description, and the table that says the same.
  var picture: Picture {
    Picture(
      title: "Risk matrix",
      alternative: alternative,
      svg: RiskMatrixDrawing(matrix: self).svg,
      table: table
    )
  }

  /// The level of risk of a cell.
  func level(likelihood: Int, severity: Int) -> RiskLevel? {
    method.level(of: RiskRating(likelihood: likelihood, severity: severity, justification: ""))
  }

  private var alternative: String {
    let moves = risks.map { risk in
      "\(risk.id) \(words(risk.inherent)) to \(words(risk.residual))"
    }
    return "Likelihood from left to right, severity from bottom to top. "
      + (moves.isEmpty
        ? "No risks." : "From inherent to residual: \(moves.joined(separator: "; ")).")
  }

  private func words(_ rating: RiskRating?) -> String {
    rating.flatMap { method.level(of: $0)?.name } ?? "not rated"
  }

  private var table: Table {
    let likelihoods = method.likelihood.levels.enumerated().map { "\($0 + 1) \($1.name)" }
    return Table(
      "Risk matrix: severity in rows, likelihood in columns",
      [.init("Severity", 2)] + likelihoods.map { .init($0, 3) },
      method.severity.range.reversed().map { severity in
        .init(
          [Cell("\(severity) \(method.severity[severity]?.name ?? "")")]
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
    var lines = [RichText([.strong(level?.name ?? "no level")])]
    if !inherent.isEmpty { lines.append(RichText("Inherent: \(inherent.joined(separator: ", "))")) }
    if !residual.isEmpty { lines.append(RichText("Residual: \(residual.joined(separator: ", "))")) }
    return Cell(lines, tone: level?.acceptance.tone)
  }
}
