import Assessments
import TimeLimits

extension HabeasTemplate {
  /// Section 4.1: abnormal events, the method, inherent risks.
  var riskAssessment: [Worksheet.Section] {
    [
      .init("4", "Risks to rights and freedoms", level: 1),
      .init(
        "4.1.a",
        "Impacts of abnormal events",
        level: 2,
        [threats(record.risks.filter { $0.origin != .byDesign }, "Impacts of abnormal events")]
      ),
      .init("4.1.b", "Method", level: 2, method),
      .init("4.1.c", "Inherent risks", level: 2, [ratings("Inherent risks", \.inherent)]),
    ]
  }

  private var method: [Worksheet.Block] {
    let method = record.method
    let levels = method.acceptance.levels.map { level in
      RichText([.strong(level.name), .plain(": \(level.acceptance.words)")])
    }
    var blocks: [Worksheet.Block] = [.paragraph(RichText([.strong(method.name)]))]
    blocks += Worksheet.Block.text(method.description)
    blocks += [scale(method.likelihood, "Likelihood"), scale(method.severity, "Severity")]
    blocks += [.paragraph(RichText("Levels of risk, from the lowest:")), .list(levels)]
    if let floor = method.acceptance.severityFloor {
      let severity = method.severity[floor.severity]?.name ?? "\(floor.severity)"
      blocks.append(
        .paragraph(
          RichText(
            "From the severity \(severity) on, a risk is never rated lower than \(floor.level)."
          )
        )
      )
    }
    return blocks
  }

  private func scale(_ scale: Scale, _ name: String) -> Worksheet.Block {
    .table(
      Table(
        "Scale of \(name.lowercased())",
        [.init("Level", 1), .init("Name", 2), .init("Meaning", 7)],
        scale.levels.enumerated().map { index, level in
          .init([Cell("\(index + 1)"), Cell(level.name), Cell(level.anchor)])
        }
      )
    )
  }

  /// The ratings of all risks, with the level that the rule gives.
  func ratings(
    _ caption: String,
    _ rating: KeyPath<Risk, RiskRating?>
  ) -> Worksheet.Block {
    Table(
      caption,
      [
        .init("Risk", 1), .init("Title", 4), .init("Likelihood", 2), .init("Severity", 2),
        .init("Level", 2), .init("Modulating factors", 3), .init("Justification", 4),
      ],
      record.risks.map { risk in
        let rated = risk[keyPath: rating]
        return .init([
          Cell([risk.id], of: .risk), Cell(risk.title),
          Cell(words(rated?.likelihood, on: record.method.likelihood)),
          Cell(words(rated?.severity, on: record.method.severity)), levelCell(rated),
          Cell(lines: rated?.modulatingFactors ?? []), Cell(rated?.justification),
        ])
      }
    ).block(ifEmpty: "No risk is recorded.")
  }

  /// The number and name of a level.
  func words(_ level: Int?, on scale: Scale) -> String {
    guard let level else { return "not rated" }
    return scale[level].map { "\(level) \($0.name)" } ?? "\(level)"
  }

  /// The level of a rating, shaded by what it means.
  func levelCell(_ rating: RiskRating?) -> Cell {
    guard let rating, let level = record.method.level(of: rating) else { return "not rated" }
    return Cell(level.name, tone: level.acceptance.tone)
  }
}
