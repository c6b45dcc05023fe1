import Assessments

extension PIAInterpretation {
  /// The risk of an event, where the worksheet says anything of it.
  func risk(of event: PIAEvent) -> Risk? {
    guard let label = Label<Risk>("R-\(event.item)"), isAnswered(event) else { return nil }
    let title = t[event.origin.words]
    return Risk(
      id: label,
      title: title.prefix(1).uppercased() + title.dropFirst(),
      origin: event.origin,
      description: "",
      sources: tags(event, .sources).map { RiskSource(name: $0) },
      threats: tags(event, .threats),
      impacts: tags(event, .impacts),
      inherent: inherent(of: event),
      measures: measures(against: event),
      residual: residual(of: event),
      verdict: verdict(on: event)
    )
  }

  func tags(_ event: PIAEvent, _ kind: PIARiskQuestion) -> [String] {
    event.question(kind).flatMap { pia[$0] }?.tags ?? []
  }

  private func isAnswered(_ event: PIAEvent) -> Bool {
    pia[.risk(event)] != nil
      || PIARiskQuestion.allCases.contains { event.question($0).flatMap { pia[$0] } != nil }
  }

  private func inherent(of event: PIAEvent) -> RiskRating? {
    let severity = event.question(.severity).flatMap { pia[$0] }
    let likelihood = event.question(.likelihood).flatMap { pia[$0] }
    guard let severe = severity?.level, let likely = likelihood?.level else { return nil }
    return RiskRating(
      likelihood: likely,
      severity: severe,
      justification: [severity?.text?.plain, likelihood?.text?.plain].compactMap(\.self)
        .joined(separator: "\n\n")
    )
  }

  /// What the evaluator rated; the author's own rating where it was found acceptable as it is.
  private func residual(of event: PIAEvent) -> RiskRating? {
    guard let evaluation = pia[.risk(event)] else { return nil }
    let words = evaluation.comment?.plain ?? ""
    if let severity = evaluation.severity, let likelihood = evaluation.likelihood {
      return RiskRating(likelihood: likelihood, severity: severity, justification: words)
    }
    guard evaluation.verdict == .acceptable, let rating = inherent(of: event) else { return nil }
    return RiskRating(
      likelihood: rating.likelihood,
      severity: rating.severity,
      justification: words
    )
  }

  private func verdict(on event: PIAEvent) -> RiskVerdict? {
    guard let evaluation = pia[.risk(event)] else { return nil }
    let reasons = evaluation.comment?.plain ?? ""
    return switch evaluation.verdict {
    case .acceptable: .acceptable(reasons: reasons)
    case .toBeFixed: .notAcceptable(reasons: reasons)
    case .improvable, .pending: nil
    }
  }

  /// The measures that the worksheet names by their titles, and what the evaluator added.
  private func measures(against event: PIAEvent) -> [Label<Measure>] {
    let titles = tags(event, .measures)
    let named = pia.measures.filter { titles.contains($0.title) }.compactMap(Self.label)
    guard let evaluation = pia[.risk(event)], evaluation.actionPlan?.isBlank == false,
      let added = Self.label(of: evaluation)
    else { return named }
    return named + [added]
  }
}
