import Assessments
import TimeLimits

extension ICOLayout {
  /// Step 5: a row a risk, with its likelihood, severity and level before additional measures.
  var risks: Worksheet.Block {
    Table(
      t["Risks"],
      [
        .init(t["Risk"], 1), .init(t["Source and impact"], 8), .init(t["Likelihood"], 2),
        .init(t["Severity"], 2), .init(t["Level"], 2),
      ],
      record.risks.map { risk in
        .init(
          anchor: RowKind.risk.anchor(risk.id.description),
          [
            Cell(fixed: "\(risk.id)"), described(risk),
            parts.words(risk.inherent?.likelihood, on: record.method.likelihood),
            parts.words(risk.inherent?.severity, on: record.method.severity),
            parts.levelCell(risk.inherent),
          ]
        )
      }
    ).block(ifEmpty: parts.none(of: "risks", t["No risk is recorded."]))
  }

  private func described(_ risk: Risk) -> Cell {
    Cell(
      [RichText([.strong(t[risk.origin.words]), .plain(": "), .authored(risk.title)])]
        + RichText.paragraphs(of: risk.description) + parts.sources(of: risk).paragraphs
        + (risk.threats + risk.impacts).map { RichText(authored: $0) }
    )
  }

  /// Step 6: what lessens each risk, and what remains.
  var measures: Worksheet.Block {
    Table(
      t["Measures to reduce risks"],
      [
        .init(t["Risk"], 1), .init(t["Measures"], 7), .init(t["Effect on the risk"], 3),
        .init(t["Residual"], 2), .init(t["Measure approved"], 2),
      ],
      record.risks.map { risk in
        .init([
          Cell([risk.id], of: .risk), measures(for: risk), Cell(fixed: effect(on: risk)),
          parts.levelCell(risk.residual), parts.verdict(risk),
        ])
      }
    ).block(ifEmpty: parts.none(of: "risks", t["No risk is recorded."]))
  }

  private func measures(for risk: Risk) -> Cell {
    let chosen = (record.measures + record.additionalMeasures).filter {
      risk.measures.contains($0.id)
    }
    guard !chosen.isEmpty else { return Cell(fixed: t["none"]) }
    return Cell(
      chosen.flatMap { measure in
        [
          RichText([
            .plain("\(measure.id) "), .authored(measure.title),
            .plain(" (\(t.state(of: measure)))"),
          ])
        ] + RichText.paragraphs(of: measure.description)
      }
    )
  }

  private func effect(on risk: Risk) -> String {
    guard let inherent = risk.inherent, let residual = risk.residual else { return t["not rated"] }
    let isLess =
      residual.likelihood < inherent.likelihood || residual.severity < inherent.severity
    return isLess ? t["reduced"] : t["accepted"]
  }

  /// Step 7: who approved what, and the advice.
  var signOff: Table {
    let advice = record.dpoAdvice
    return parts.facts(
      t["Sign-off"],
      [
        (t["Measures approved by"], approver), (t["Residual risks approved by"], approver),
        (t["Data protection officer"], .said(advice?.by, else: t["No advice is recorded."])),
        (t["Advice given on"], advice.map { .fixed($0.on?.description ?? t["Not stated"]) }),
        (t["Tenor"], advice.map { .fixed(t[$0.tenor.words]) }),
        (t["Summary of the advice"], .said(advice?.opinion)),
        (t["What the controller did with it"], advice.map { parts.words($0.response) }),
        (t["Kept under review by"], reviewers),
      ]
    )
  }

  /// Who approved, which nobody did where the processing is rejected or the authority is asked first.
  private var approver: Cell {
    guard let decision = record.decision else { return Cell(fixed: t["Nothing is decided yet."]) }
    switch decision.outcome {
    case .approved, .conditionallyApproved: return Cell(decision.by)
    case .rejected, .consultation:
      return Cell(fixed: t("Nobody: {1}", parts.outcome(decision.outcome)))
    }
  }

  private var reviewers: Cell? {
    let names = (record.review?.triggers ?? []).compactMap(\.watchedBy)
    return names.isEmpty ? nil : Cell(lines: names)
  }
}
