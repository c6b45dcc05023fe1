import Assessments
import TimeLimits

extension RecordParts {
  /// Chapter 3: impacts by design, necessity, proportionality.
  var necessity: [Worksheet.Section] {
    [
      .init("3", t["Impacts by design, necessity and proportionality"], level: 1),
      .init(
        "3.1",
        t["Impacts of the processing as designed"],
        level: 2,
        [threats(record.risks.filter { $0.origin == .byDesign }, t["Impacts by design"])]
      ),
      .init("3.2", t["Necessity"], level: 2, necessityBlocks),
      .init("3.3", t["Proportionality"], level: 2, proportionalityBlocks),
    ]
  }

  /// What may happen, from where, and what it means for people.
  func threats(_ risks: [Risk], _ caption: String) -> Worksheet.Block {
    Table(
      caption,
      [
        .init(t["No."], 2), .init(t["Risk"], 5), .init(t["Origin"], 4),
        .init(t["How it comes about"], 7),
        .init(t["Sources"], 5), .init(t["Threats"], 5), .init(t["Impacts"], 5), .init(t["Data"], 3),
      ],
      risks.map { risk in
        .init(
          anchor: RowKind.risk.anchor(risk.id.description),
          [
            Cell(fixed: risk.id.description), Cell(risk.title), Cell(fixed: t[risk.origin.words]),
            Cell(risk.description),
            sources(of: risk),
            Cell(lines: risk.threats), Cell(lines: risk.impacts), Cell(risk.data, of: .item),
          ]
        )
      }
    ).block(ifEmpty: t["None is recorded."])
  }

  func sources(of risk: Risk) -> Cell {
    guard !risk.sources.isEmpty else { return Cell(fixed: "–") }
    return Cell(
      risk.sources.map { source in
        let kind = source.kind.map { [RichText.Run.plain(" (\(t[$0.words]))")] } ?? []
        return RichText([.authored(source.name)] + kind)
      }
    )
  }

  var necessityBlocks: [Worksheet.Block] {
    guard let necessity = record.necessity else {
      return [.paragraph(RichText(t["Necessity is not assessed."]))]
    }
    let evidence: [Worksheet.Block] =
      necessity.evidence.isEmpty
      ? []
      : [
        .paragraph(RichText(t["It rests on:"])),
        .list(necessity.evidence.map { RichText(authored: $0) }),
      ]
    let alternatives = Table(
      t["Alternatives looked at"],
      [.init(t["Alternative"], 4), .init(t["Why not"], 6)],
      necessity.alternatives.map { .init([Cell($0.description), Cell($0.whyNot)]) }
    )
    return Worksheet.Block.text(necessity.argument, else: t["Not stated"]) + evidence
      + [alternatives.block(ifEmpty: none(of: "necessity", t["No alternative is recorded."]))]
  }

  var proportionalityBlocks: [Worksheet.Block] {
    guard let proportionality = record.necessity?.proportionality else {
      return [.paragraph(RichText(t["Proportionality is not assessed."]))]
    }
    return [
      .table(
        facts(
          t["Benefit against impact"],
          [
            (t["Benefit"], .said(proportionality.benefit)),
            (t["Impact"], .said(proportionality.impact)),
            (t["Conclusion"], .said(proportionality.conclusion)),
          ]
        )
      )
    ]
  }
}
