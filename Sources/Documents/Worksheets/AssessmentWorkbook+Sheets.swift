import Assessments
import TimeLimits

extension AssessmentWorkbook {
  /// The risks with both of their ratings.
  var risks: Sheet {
    Sheet(
      name: t["Risks"],
      columns: [
        .init(heading: t["No."], width: 8), .init(heading: t["Title"], width: 30),
        .init(heading: t["Origin"], width: 18),
        .init(heading: t["How it comes about"], width: 45),
        .init(heading: t["Risk sources"], width: 28), .init(heading: t["Threats"], width: 32),
        .init(heading: t["Impacts"], width: 32), .init(heading: t["Measures"], width: 12),
      ] + Self.ratings(t, t["Inherent"]) + Self.ratings(t, t["Residual"]) + [
        .init(heading: t["Acceptable"], width: 13), .init(heading: t["Reasons"], width: 40),
      ],
      rows: record.risks.map { risk in
        [
          .text("\(risk.id)"), .text(risk.title), .text(t[risk.origin.words]),
          .text(risk.description), .texts(risk.sources.map(\.name)), .texts(risk.threats),
          .texts(risk.impacts), .text(risk.measures.map(\.description).joined(separator: ", ")),
        ] + cells(of: risk.inherent) + cells(of: risk.residual) + [
          .texts(parts.verdict(risk).paragraphs.map(\.text)), .text(risk.verdict?.reasons),
        ]
      }
    )
  }

  private static func ratings(_ t: Wording, _ stage: String) -> [Spreadsheet.Column] {
    [
      (t["Likelihood"], 14.0), (t["Severity"], 12), (t["Level"], 14),
      (t["Modulating factors"], 28), (t["Justification"], 36),
    ].map { .init(heading: "\(stage): \($0.0)", width: $0.1) }
  }

  private func cells(of rating: RiskRating?) -> [Content] {
    [
      .number(rating?.likelihood), .number(rating?.severity),
      .text(rating.flatMap { record.method.level(of: $0)?.name } ?? t["not rated"]),
      .texts(rating?.modulatingFactors ?? []), .text(rating?.justification),
    ]
  }

  /// The measures of the design and the additional ones, with the risks that each lessens.
  var measures: Sheet {
    let kinds = [
      (t["Measures of the design"], record.measures),
      (t["Additional measures"], record.additionalMeasures),
    ]
    return Sheet(
      name: t["Measures"],
      columns: [
        .init(heading: t["No."], width: 8), .init(heading: t["Measure"], width: 32),
        .init(heading: t["Kind"], width: 22), .init(heading: t["Description"], width: 50),
        .init(heading: t["Effectiveness"], width: 45), .init(heading: t["State"], width: 16),
        .init(heading: t["Owner"], width: 24), .init(heading: t["Due"], width: 12),
        .init(heading: t["Evidence"], width: 40), .init(heading: t["Risks"], width: 12),
      ],
      rows: kinds.flatMap { kind, measures in measures.map { cells(of: $0, kind) } }
    )
  }

  private func cells(of measure: Measure, _ kind: String) -> [Content] {
    [
      .text("\(measure.id)"), .text(measure.title), .text(kind), .text(measure.description),
      .text(measure.effectiveness), .text(t.state(of: measure)), .text(measure.owner),
      .day(measure.due),
      .texts(
        measure.evidence.flatMap {
          [$0.what] + [$0.place, $0.on?.description].compactMap { $0 }
        }
      ),
      .text(
        record.risks.filter { $0.measures.contains(measure.id) }.map(\.id.description)
          .joined(separator: ", ")
      ),
    ]
  }

  /// The activities of the action plan, in the order in which they are due.
  var plan: Sheet {
    Sheet(
      name: t["Action plan"],
      columns: [
        .init(heading: t["Due"], width: 12), .init(heading: t["Activity"], width: 60),
        .init(heading: t["Owner"], width: 30), .init(heading: t["Measures"], width: 16),
      ],
      rows: (record.plan?.activities ?? []).sorted { $0.due < $1.due }.map { activity in
        [
          .day(activity.due), .text(activity.what), .text(activity.owner),
          .text(activity.measures.map(\.description).joined(separator: ", ")),
        ]
      }
    )
  }
}
