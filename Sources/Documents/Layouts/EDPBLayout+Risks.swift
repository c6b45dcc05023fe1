import Assessments
import TimeLimits

extension EDPBLayout {
  /// Chapter 3: impacts by design, necessity, proportionality.
  var design: [Worksheet.Section] {
    [
      .init("3", t["Impacts by design, necessity and proportionality"], level: 1),
      .init(
        "3.1",
        t["Impacts of the processing as designed"],
        level: 2,
        [threats(record.risks.filter { $0.origin == .byDesign }, t["Impacts by design"])]
      ),
      .init("3.2", t["Necessity"], level: 2, parts.necessityBlocks),
      .init("3.3", t["Proportionality"], level: 2, parts.proportionalityBlocks),
    ]
  }

  /// Section 4.1: abnormal events, the method, inherent risks.
  var events: [Worksheet.Section] {
    [
      .init("4", t["Risks to rights and freedoms"], level: 1),
      .init(
        "4.1.a",
        t["Impacts of abnormal events"],
        level: 2,
        [threats(record.risks.filter { $0.origin != .byDesign }, t["Impacts of abnormal events"])]
      ),
      .init("4.1.b", t["Method"], level: 2, parts.method),
      .init(
        "4.1.c",
        t["Inherent risks"],
        level: 2,
        [parts.ratings(t["Inherent risks"], \.inherent)]
      ),
    ]
  }

  private func threats(_ risks: [Risk], _ caption: String) -> Worksheet.Block {
    Table(
      caption,
      [
        .init(t["No."], 1), .init(t["Threat"], 4), .init(t["How it comes about"], 6),
        .init(t["Risk sources"], 4), .init(t["Impacts"], 4),
      ],
      risks.map { risk in
        .init(
          anchor: RowKind.risk.anchor(risk.id.description),
          [
            Cell(fixed: "\(risk.id)"),
            Cell([RichText(authored: risk.title)] + risk.threats.map { RichText(authored: $0) }),
            Cell(risk.description), parts.sources(of: risk), Cell(lines: risk.impacts),
          ]
        )
      }
    ).block(ifEmpty: t["None is recorded."])
  }

  /// Section 4.2: additional measures, residual risks, plan.
  var treatment: [Worksheet.Section] {
    [
      .init("4.2.a", t["Additional measures"], level: 2, [additionalMeasures]),
      .init(
        "4.2.b",
        t["Residual risks"],
        level: 2,
        [
          parts.ratings(t["Residual risks"], \.residual), parts.verdicts,
          .picture(RiskMatrix(record, t).picture),
        ] + parts.riskOverview
      ),
      .init("4.2.c", t["Action plan"], level: 2, parts.plan),
    ]
  }

  private var additionalMeasures: Worksheet.Block {
    Table(
      t["Additional measures"],
      [
        .init(t["No."], 1), .init(t["Measure"], 6), .init(t["Risks"], 2),
        .init(t["Discussion"], 5), .init(t["State"], 2),
      ],
      record.additionalMeasures.map { measure in
        .init(
          anchor: RowKind.measure.anchor(measure.id.description),
          [
            Cell(fixed: "\(measure.id)"), described(measure),
            Cell(record.risks.filter { $0.measures.contains(measure.id) }.map(\.id), of: .risk),
            Cell(measure.effectiveness), Cell(fixed: t.state(of: measure)),
          ]
        )
      }
    ).block(ifEmpty: parts.none(of: "additionalMeasures", t["No additional measure is stated."]))
  }

  /// Chapters 5 and 6: opinions and decision.
  var conclusion: [Worksheet.Section] {
    parts.opinions + [.init("6", t["Decision"], level: 1, outcomes + parts.decisionBlocks)]
  }

  /// The four outcomes to tick.
  private var outcomes: [Worksheet.Block] {
    guard let outcome = record.decision?.outcome else { return [] }
    let chosen =
      switch outcome {
      case .rejected: 0
      case .consultation: 1
      case .approved: 2
      case .conditionallyApproved: 3
      }
    let names = [
      t["REJECTED"], t["CONSULTATION of the supervisory authority, Art. 36"], t["APPROVED"],
      t["CONDITIONALLY APPROVED"],
    ]
    return [
      .list(names.enumerated().map { RichText("\($0 == chosen ? "☒" : "☐") \($1)") })
    ]
  }
}
