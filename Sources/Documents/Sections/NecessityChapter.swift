import Assessments
import TimeLimits

extension HabeasTemplate {
  /// Chapter 3: impacts by design, necessity, proportionality.
  var necessity: [Worksheet.Section] {
    [
      .init("3", "Impacts by design, necessity and proportionality", level: 1),
      .init(
        "3.1",
        "Impacts of the processing as designed",
        level: 2,
        [threats(record.risks.filter { $0.origin == .byDesign }, "Impacts by design")]
      ),
      .init("3.2", "Necessity", level: 2, necessityBlocks),
      .init("3.3", "Proportionality", level: 2, proportionalityBlocks),
    ]
  }

  /// What may happen, from where, and what it means for people.
  func threats(_ risks: [Risk], _ caption: String) -> Worksheet.Block {
    Table(
      caption,
      [
        .init("No.", 2), .init("Risk", 5), .init("Origin", 4), .init("How it comes about", 7),
        .init("Sources", 5), .init("Threats", 5), .init("Impacts", 5), .init("Data", 3),
      ],
      risks.map { risk in
        .init(
          anchor: RowKind.risk.anchor(risk.id.description),
          [
            Cell(risk.id.description), Cell(risk.title), Cell(risk.origin.words),
            Cell(risk.description),
            Cell(lines: risk.sources.map { "\($0.name) (\($0.kind.words))" }),
            Cell(lines: risk.threats), Cell(lines: risk.impacts), Cell(risk.data, of: .item),
          ]
        )
      }
    ).block(ifEmpty: "None is recorded.")
  }

  private var necessityBlocks: [Worksheet.Block] {
    guard let necessity = record.necessity else {
      return [.paragraph(RichText("Necessity is not assessed."))]
    }
    let evidence: [Worksheet.Block] =
      necessity.evidence.isEmpty
      ? []
      : [
        .paragraph(RichText("It rests on:")), .list(necessity.evidence.map { RichText($0) }),
      ]
    let alternatives = Table(
      "Alternatives looked at",
      [.init("Alternative", 4), .init("Why not", 6)],
      necessity.alternatives.map { .init([Cell($0.description), Cell($0.whyNot)]) }
    )
    return Worksheet.Block.text(necessity.argument) + evidence
      + [alternatives.block(ifEmpty: "No alternative was looked at.")]
  }

  private var proportionalityBlocks: [Worksheet.Block] {
    guard let proportionality = record.necessity?.proportionality else {
      return [.paragraph(RichText("Proportionality is not assessed."))]
    }
    return [
      .table(
        .facts(
          "Benefit against impact",
          [
            ("Benefit", proportionality.benefit), ("Impact", proportionality.impact),
            ("Conclusion", proportionality.conclusion),
          ]
        )
      )
    ]
  }
}
