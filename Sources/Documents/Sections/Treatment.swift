import Assessments
import TimeLimits

extension HabeasTemplate {
  /// Section 4.2: additional measures, residual risks, plan.
  var treatment: [Worksheet.Section] {
    [
      .init(
        "4.2.a",
        "Additional measures",
        level: 2,
        [list(record.additionalMeasures, "Additional measures"), mitigated]
      ),
      .init(
        "4.2.b",
        "Residual risks",
        level: 2,
        [
          ratings("Residual risks", \.residual), verdicts,
          .picture(RiskMatrix(record).picture),
        ]
      ),
      .init("4.2.c", "Action plan", level: 2, plan),
    ]
  }

  private var mitigated: Worksheet.Block {
    Table(
      "Risks that additional measures lessen",
      [.init("Measure", 1), .init("Title", 5), .init("Risks", 3)],
      record.additionalMeasures.map { measure in
        .init([
          Cell([measure.id], of: .measure), Cell(measure.title),
          Cell(record.risks.filter { $0.measures.contains(measure.id) }.map(\.id), of: .risk),
        ])
      }
    ).block(ifEmpty: "There are no additional measures.")
  }

  private var verdicts: Worksheet.Block {
    Table(
      "Whether what remains is acceptable",
      [
        .init("Risk", 1), .init("Title", 3), .init("Measures", 2), .init("Inherent", 2),
        .init("Residual", 2), .init("Acceptable", 2), .init("Reasons", 5),
      ],
      record.risks.map { risk in
        .init([
          Cell([risk.id], of: .risk), Cell(risk.title), Cell(risk.measures, of: .measure),
          levelCell(risk.inherent), levelCell(risk.residual), Cell(words(risk.verdict)),
          Cell(risk.verdict?.reasons),
        ])
      }
    ).block(ifEmpty: "No risk is recorded.")
  }

  private func words(_ verdict: RiskVerdict?) -> String {
    switch verdict {
    case .acceptable: "yes"
    case .notAcceptable: "no"
    case nil: "not decided"
    }
  }

  private var plan: [Worksheet.Block] {
    guard let plan = record.plan else {
      return [.paragraph(RichText("There is no action plan."))]
    }
    let table = Table(
      "Activities",
      [.init("Activity", 5), .init("Owner", 3), .init("By", 2), .init("Measures", 2)],
      plan.activities.sorted { $0.due < $1.due }.map {
        .init([
          Cell($0.what), Cell($0.owner), Cell($0.due.description), Cell($0.measures, of: .measure),
        ])
      }
    )
    let links: [Worksheet.Block] =
      plan.links.isEmpty
      ? [] : [.paragraph(RichText("Kept in: \(plan.links.joined(separator: "; "))"))]
    return [
      .paragraph(RichText([.strong("Team: "), .plain(plan.team)])),
      table.block(ifEmpty: "No activity is planned."),
    ] + links
  }
}
