import Assessments
import TimeLimits

extension PIAWriter {
  /// The measures under the numbers that evaluations refer to.
  var measures: [PIAMeasure] {
    if let imported, imported.holdsMeasures { return imported.worksheet.measures }
    let known = imported?.worksheet.measures ?? []
    // What an evaluator asked for is an evaluation of the file, and no measure of its own.
    let written = (record.measures + record.additionalMeasures).filter { plans[$0.id] == nil }
    var free = (known.map(\.number).max() ?? 0) + 1
    return written.map { measure in
      let before = known.first { PIAInterpretation.label(of: $0) == measure.id }
      let number = before?.number ?? free
      if before == nil { free += 1 }
      var entry = before ?? PIAMeasure(number: number, title: "")
      let isUnchanged = before?.content?.plain ?? "" == measure.description
      entry.title = measure.title
      if before == nil || !isUnchanged {
        entry.content = PIAText(plain: text(of: measure))
      }
      return entry
    }
  }

  private func text(of measure: Measure) -> String {
    [measure.description, measure.effectiveness].compactMap(\.self).joined(separator: "\n\n")
  }

  /// The evaluations of the imported worksheet, by the measures that were made of their plans.
  private var plans: [Label<Measure>: PIAEvaluation] {
    let evaluations = imported?.worksheet.evaluations ?? []
    return Dictionary(
      evaluations.compactMap { evaluation in
        PIAInterpretation.label(of: evaluation).map { ($0, evaluation) }
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// What evaluators said, brought up to date; for other records what there is to plan.
  var evaluations: [PIAEvaluation] {
    guard let imported else { return composedEvaluations }
    let numbers = Set(measures.map(\.number))
    let known = imported.worksheet.evaluations.compactMap { evaluation -> PIAEvaluation? in
      if case .measure(let number) = evaluation.part, !numbers.contains(number) { return nil }
      let planned = imported.holdsMeasures ? evaluation : updated(evaluation)
      guard case .risk(let event) = evaluation.part, !imported.holds(event) else { return planned }
      return rated(planned, event)
    }
    // What remains of a risk that no evaluator had rated when the worksheet was imported.
    let missing = PIAEvent.allCases.filter { event in
      !imported.holds(event) && !known.contains { $0.part == .risk(event) }
    }
    return known + missing.compactMap(self.evaluation)
  }

  /// The evaluation of an event's risks as the record rates them now.
  private func rated(_ evaluation: PIAEvaluation, _ event: PIAEvent) -> PIAEvaluation {
    guard let now = self.evaluation(of: event) else { return evaluation }
    var evaluation = evaluation
    evaluation.severity = now.severity
    evaluation.likelihood = now.likelihood
    evaluation.verdict = now.verdict
    if now.comment?.plain != evaluation.comment?.plain { evaluation.comment = now.comment }
    return evaluation
  }

  /// The evaluation with owner, day and plan as the measure that was made of it has them now.
  private func updated(_ evaluation: PIAEvaluation) -> PIAEvaluation {
    guard let label = PIAInterpretation.label(of: evaluation),
      let measure = record.additionalMeasures.first(where: { $0.id == label })
    else { return evaluation }
    var evaluation = evaluation
    evaluation.owner = measure.owner
    evaluation.due = measure.due.flatMap { PIAMoment("\($0)") }
    if measure.description != evaluation.actionPlan?.plain {
      evaluation.actionPlan = PIAText(plain: measure.description)
    }
    return evaluation
  }

  private var composedEvaluations: [PIAEvaluation] {
    let written = record.measures + record.additionalMeasures
    let open = zip(written, 1...).filter { measure, _ in
      measure.state == .planned || measure.state == .partiallyImplemented
    }.map { measure, number in
      var evaluation = PIAEvaluation(
        part: .measure(number: number),
        verdict: .improvable,
        progress: .completed
      )
      evaluation.actionPlan = PIAText(plain: text(of: measure))
      evaluation.owner = measure.owner
      evaluation.due = measure.due.flatMap { PIAMoment("\($0)") }
      return evaluation
    }
    return open + PIAEvent.allCases.compactMap(evaluation)
  }

  /// What remains of the risks of an event, as the software's evaluator would say it.
  private func evaluation(of event: PIAEvent) -> PIAEvaluation? {
    let risks = risks(of: event)
    guard let rating = highest(risks, \.residual) else { return nil }
    var evaluation = PIAEvaluation(
      part: .risk(event),
      verdict: verdict(on: risks),
      progress: .completed
    )
    evaluation.severity = severity(of: rating)
    evaluation.likelihood = likelihood(of: rating)
    let labels = Set(risks.flatMap(\.measures))
    let added = record.additionalMeasures.filter { labels.contains($0.id) }
    evaluation.actionPlan = PIAText(plain: added.map(\.title).joined(separator: "\n\n"))
    let t = layout.t
    let own = [
      own(rating.severity, of: record.method.severity).map { "\(t["Severity"]) \($0)" },
      own(rating.likelihood, of: record.method.likelihood).map { "\(t["Likelihood"]) \($0)" },
    ]
    let words = (own + risks.flatMap { [$0.residual?.justification, $0.verdict?.reasons] })
      .compactMap(\.self).filter { !$0.isEmpty }
    let distinct = words.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    evaluation.comment = PIAText(plain: distinct.joined(separator: "\n\n"))
    return evaluation
  }

  /// What an evaluator would say of several risks that stand for one in the software.
  private func verdict(on risks: [Risk]) -> PIAEvaluationVerdict {
    let verdicts = risks.map(\.verdict)
    if verdicts.contains(where: { if case .notAcceptable = $0 { true } else { false } }) {
      return .toBeFixed
    }
    let areAllAccepted = verdicts.allSatisfy { if case .acceptable = $0 { true } else { false } }
    return areAllAccepted && imported != nil ? .acceptable : .improvable
  }
}
