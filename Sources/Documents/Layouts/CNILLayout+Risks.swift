import Assessments
import TimeLimits

extension CNILLayout {
  /// One of the three events: the highest of the risks of that origin, and all their tags.
  func risk(_ event: PIAEvent) -> Worksheet.Section {
    let risks = record.risks.filter { $0.origin == event.origin }
    return .init(
      event.item,
      t[event.origin.words].capitalisedAtFirst,
      level: 2,
      (risks.isEmpty ? [.fixed(t["No risk is recorded."])] : risks.map(table))
        + evaluation(.risk(event))
    )
  }

  /// Every risk from its sources to its measures.
  var overview: [Worksheet.Block] {
    let pictures = parts.riskOverview
    return pictures.isEmpty ? [.fixed(t["No risk is recorded."])] : pictures
  }

  private func table(_ risk: Risk) -> Worksheet.Block {
    .table(parts.facts(t("Risk {1}", risk.id.description), facts(of: risk)))
  }

  /// A risk that no evaluation stands beside: with its origin, and what was decided about it.
  func tableWithVerdict(_ risk: Risk) -> Worksheet.Block {
    .table(
      parts.facts(
        t("Risk {1}", risk.id.description),
        [(t["Origin"], .fixed(t[risk.origin.words]))] + facts(of: risk)
          + [(t["Acceptable"], parts.verdict(risk)), (t["Reasons"], .said(risk.verdict?.reasons))]
      )
    )
  }

  private func facts(of risk: Risk) -> [(String, Cell?)] {
    let named = (record.measures + record.additionalMeasures).filter {
      risk.measures.contains($0.id)
    }
    return [
      (t["Title"], Cell(risk.title)),
      (t["How it comes about"], .said(risk.description)),
      (t["Impacts"], Cell(lines: risk.impacts)), (t["Threats"], Cell(lines: risk.threats)),
      (t["Risk sources"], parts.sources(of: risk)),
      (t["Measures"], Cell(lines: named.map(\.title))),
      (t["Severity"], parts.words(risk.inherent?.severity, on: record.method.severity)),
      (t["Likelihood"], parts.words(risk.inherent?.likelihood, on: record.method.likelihood)),
      (t["Justification"], .said(risk.inherent?.justification)),
      (t["Residual severity"], parts.words(risk.residual?.severity, on: record.method.severity)),
      (
        t["Residual likelihood"],
        parts.words(risk.residual?.likelihood, on: record.method.likelihood)
      ),
      (t["Justification of what remains"], .said(risk.residual?.justification)),
    ]
  }

  /// Chapter 4: the map, the plan, the opinions, the validation.
  var validation: [Worksheet.Section] {
    [
      .init("4", t["Validation"], level: 1),
      .init("4.1", t["Risk mapping"], level: 2, [.picture(RiskMatrix(record, t).picture)]),
      .init("4.2", t["Action plan"], level: 2, plan),
      .init("4.3", t["Opinions"], level: 2, [parts.advice, parts.views] + sheet + loose),
      .init("4.4", t["Decision"], level: 2, parts.decisionBlocks + parts.addedAnswers),
    ]
  }

  /// The plan; where the record holds none, the measures that are to come.
  private var plan: [Worksheet.Block] {
    record.plan == nil && !record.additionalMeasures.isEmpty
      ? [parts.list(record.additionalMeasures, t["Additional measures"])] : parts.plan
  }

  /// What the imported worksheet says of its own course.
  var sheet: [Worksheet.Block] {
    guard let imported = parts.imported else { return [] }
    let sheet = imported.worksheet.sheet
    // What the record says otherwise since is told above.
    let (officer, people) = (imported.same(\.dpoAdvice), imported.same(\.dataSubjectsViews))
    return [
      .table(
        parts.facts(
          t["The imported worksheet"],
          [
            (t["Author"], .said(sheet.author)), (t["Evaluator"], .said(sheet.evaluator)),
            (t["Validator"], .said(sheet.validator)),
            (t["Category"], .said(sheet.category)),
            (t["Template"], .said(sheet.template?.name)),
            (t["Sector of the template"], .said(sheet.template?.sector)),
            (t["Status"], imported.isUnchanged ? .fixed(t[sheet.status.words]) : nil),
            (t["Data protection officer"], officer ? .said(sheet.officers) : nil),
            (t["Opinion"], officer ? .said(sheet.officerOpinion) : nil),
            (t["Verdict"], officer ? sheet.officerVerdict.map { .fixed(t[$0.words]) } : nil),
            (t["Asked"], people ? .said(sheet.people) : nil),
            (t["Views"], people ? .said(sheet.peopleOpinion) : nil),
            (
              t["Verdict of the people asked"],
              people ? sheet.peopleVerdict.map { .fixed(t[$0.words]) } : nil
            ),
            (t["Why they were not asked"], people ? .said(sheet.reasonNotSought) : nil),
            (t["Reason of a rejection"], .said(sheet.rejectionReason)),
            (t["Adjustments"], .said(sheet.appliedAdjustments)),
          ]
        )
      )
    ]
  }
}

extension String {
  /// The words as a heading begins.
  fileprivate var capitalisedAtFirst: String { prefix(1).uppercased() + dropFirst() }
}
