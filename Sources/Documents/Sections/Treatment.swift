import Assessments
import TimeLimits

extension RecordParts {
  /// Section 4.2: additional measures, residual risks, plan.
  var treatment: [Worksheet.Section] {
    [
      .init(
        "4.2.a",
        t["Additional measures"],
        level: 2,
        [list(record.additionalMeasures, t["Additional measures"]), mitigated]
      ),
      .init(
        "4.2.b",
        t["Residual risks"],
        level: 2,
        [
          ratings(t["Residual risks"], \.residual), verdicts,
          .picture(RiskMatrix(record, t).picture),
        ] + riskOverview
      ),
      .init("4.2.c", t["Action plan"], level: 2, plan),
    ]
  }

  /// What may cause each risk, how, what it means, and what lessens it, as pictures.
  var riskOverview: [Worksheet.Block] {
    RiskOverview(record, t).blocks
  }

  var mitigated: Worksheet.Block {
    Table(
      t["Risks that additional measures lessen"],
      [.init(t["Measure"], 1), .init(t["Title"], 5), .init(t["Risks"], 3)],
      record.additionalMeasures.map { measure in
        .init([
          Cell([measure.id], of: .measure), Cell(measure.title),
          Cell(record.risks.filter { $0.measures.contains(measure.id) }.map(\.id), of: .risk),
        ])
      }
    ).block(ifEmpty: none(of: "additionalMeasures", t["No additional measure is stated."]))
  }

  var verdicts: Worksheet.Block {
    Table(
      t["Whether what remains is acceptable"],
      [
        .init(t["Risk"], 1), .init(t["Title"], 3), .init(t["Measures"], 2), .init(t["Inherent"], 2),
        .init(t["Residual"], 2), .init(t["Acceptable"], 2), .init(t["Reasons"], 5),
      ],
      record.risks.map { risk in
        .init([
          Cell([risk.id], of: .risk), Cell(risk.title), Cell(risk.measures, of: .measure),
          levelCell(risk.inherent), levelCell(risk.residual), verdict(risk),
          Cell(risk.verdict?.reasons),
        ])
      }
    ).block(ifEmpty: none(of: "risks", t["No risk is recorded."]))
  }

  func verdict(_ risk: Risk) -> Cell {
    let words =
      switch risk.verdict {
      case .acceptable: t["yes"]
      case .notAcceptable: t["no"]
      case nil: t["not decided"]
      }
    return Cell(fixed: words)
  }

  var plan: [Worksheet.Block] {
    guard let plan = record.plan else {
      return [.paragraph(RichText(none(of: "plan", t["No action plan is stated."])))]
    }
    let table = Table(
      t["Activities"],
      [.init(t["Activity"], 5), .init(t["Owner"], 3), .init(t["Due"], 2), .init(t["Measures"], 2)],
      plan.activities.sorted { $0.due < $1.due }.map {
        .init([
          Cell($0.what), Cell($0.owner), Cell(fixed: $0.due.description),
          Cell($0.measures, of: .measure),
        ])
      }
    )
    let links: [Worksheet.Block] =
      plan.links.isEmpty
      ? []
      : [
        .paragraph(RichText([.strong(t["Kept in"])])),
        .list(plan.links.map { RichText(authored: $0) }),
      ]
    return [
      .paragraph(labelledText(t["Team"], plan.team)),
      table.block(ifEmpty: t["No activity is planned."]),
    ] + PlanTimeline(plan, t).pictures.map(Worksheet.Block.picture) + links
  }
}
