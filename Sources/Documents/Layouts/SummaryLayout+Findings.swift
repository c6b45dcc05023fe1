import Assessments
import TimeLimits

extension SummaryLayout {
  /// What may happen to people, how grave it is, and what remains; not how it could be brought about.
  var risks: [Worksheet.Block] {
    let table = Table(
      t["Risks"],
      [
        .init(t["No."], 1), .init(t["Risk"], 4), .init(t["Impacts"], 5), .init(t["Inherent"], 2),
        .init(t["Residual"], 2), .init(t["Acceptable"], 2),
      ],
      record.risks.map { risk in
        .init([
          Cell(fixed: "\(risk.id)"), Cell(risk.title), Cell(lines: risk.impacts),
          parts.levelCell(risk.inherent), parts.levelCell(risk.residual), parts.verdict(risk),
        ])
      }
    )
    return [table.block(ifEmpty: parts.none(of: "risks", t["No risk is recorded."]))]
      + (record.risks.isEmpty ? [] : [.picture(RiskMatrix(record, t).picture)])
  }

  /// The measures that tell an attacker nothing, by what they serve, and how many others there are.
  var measures: [Worksheet.Block] {
    let all = record.measures + record.additionalMeasures
    let told = all.filter(\.isTold)
    let areas = MeasureArea.allCases.filter { area in told.contains { $0.areas.contains(area) } }
    let table = Table(
      t["Measures"],
      [.init(t["Area"], 4), .init(t["Measures"], 7), .init(t["State"], 3)],
      areas.map { area in
        let serving = told.filter { $0.areas.contains(area) }
        return .init([
          Cell(fixed: t[area.words]), Cell(lines: serving.map(\.title)),
          Cell(serving.map { RichText(t.state(of: $0)) }),
        ])
      }
    )
    return (areas.isEmpty ? [] : [.table(table)]) + count(of: all.filter { !$0.isTold })
  }

  private func count(of others: [Measure]) -> [Worksheet.Block] {
    guard !others.isEmpty else { return [] }
    let count = t(
      "Measures that are not told here: {1}, of which implemented: {2}.",
      "\(others.count)",
      "\(others.count { $0.state == .implemented })"
    )
    return [.fixed(count)]
  }

  /// What the officer held, and what was done with it; whose advice it is, is not for everyone.
  var opinions: [Worksheet.Block] {
    let advice = record.dpoAdvice.map { advice in
      Worksheet.Block.table(
        parts.facts(
          t["Advice, Art. 35(2)"],
          [
            (t["On"], .fixed(advice.on?.description ?? t["Not stated"])),
            (t["Tenor"], .fixed(t[advice.tenor.words])),
            (t["What the controller did with it"], parts.words(advice.response)),
          ]
        )
      )
    }
    return [advice ?? .fixed(t["No advice is recorded."]), parts.views]
  }

  var decision: [Worksheet.Block] { parts.authorityAdvice + decided }

  private var decided: [Worksheet.Block] {
    guard let decision = record.decision else { return [.fixed(t["Nothing is decided yet."])] }
    let facts = Worksheet.Block.table(
      parts.facts(
        t["Decision"],
        [
          (t["Outcome"], .fixed(parts.outcome(decision.outcome))),
          (t["On"], .fixed(decision.on.description)),
        ]
      )
    )
    guard case .conditionallyApproved(let conditions) = decision.outcome else {
      return parts.unsigned + [facts]
    }
    let table = Table(
      t["Conditions"],
      [.init(t["No."], 1), .init(t["Condition"], 8), .init(t["Due"], 2)],
      conditions.enumerated().map { index, condition in
        .init([
          Cell(fixed: "\(index + 1)"), Cell(condition.text),
          Cell(fixed: condition.due?.description ?? "–"),
        ])
      }
    )
    return parts.unsigned + [facts, table.block(ifEmpty: t["No condition is stated."])]
  }
}

extension Measure {
  /// Whether everyone may know of it: what serves security says where to attack, and what no area is
  /// named of may serve it.
  fileprivate var isTold: Bool {
    !areas.isEmpty && !areas.contains(.security) && !areas.contains(.integrityAndConfidentiality)
  }
}
