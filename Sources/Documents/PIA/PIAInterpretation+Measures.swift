import Assessments
import TimeLimits

extension PIAInterpretation {
  /// The measures of the worksheet, which says neither what they serve nor how far they are.
  var measures: [Measure] {
    pia.measures.compactMap { measure in
      guard let label = Self.label(of: measure) else { return nil }
      return Measure(
        id: label,
        title: measure.title,
        description: measure.content?.plain ?? "",
        state: nil
      )
    }
  }

  static func label(of measure: PIAMeasure) -> Label<Measure>? { Label("M\(measure.number)") }

  /// What evaluators want done: the worksheet's action plan.
  var additionalMeasures: [Measure] {
    pia.evaluations.compactMap { evaluation in
      guard let plan = evaluation.actionPlan, !plan.isBlank,
        let label = Self.label(of: evaluation)
      else { return nil }
      return Measure(
        id: label,
        title: "\(t["Action plan"]): \(title(of: evaluation.part))",
        areas: Self.area(of: evaluation.part).map { [$0] } ?? [],
        description: plan.plain,
        state: .planned,
        owner: evaluation.owner,
        due: (evaluation.due?.description.prefix(10)).flatMap { CalendarDate(iso8601: String($0)) }
      )
    }
  }

  static func label(of evaluation: PIAEvaluation) -> Label<Measure>? {
    Label("A-\(evaluation.part)")
  }

  private func title(of part: PIAPart) -> String {
    switch part {
    case .overview: t["Overview"]
    case .dataAndAssets: t["Data, processes and supporting assets"]
    case .question(let question): t[question.words]
    case .measure(let number): pia.measures.first { $0.number == number }?.title ?? "\(part)"
    case .risk(let event): t[event.origin.words]
    }
  }

  private static func area(of part: PIAPart) -> MeasureArea? {
    guard case .question(let question) = part else { return nil }
    switch question {
    case .purposes: return .purposeLimitation
    case .minimisation: return .minimisation
    case .accuracy: return .accuracy
    case .retention: return .storageLimitation
    case .information: return .information
    case .consent: return .consent
    case .accessAndPortability: return .accessAndPortability
    case .rectificationAndErasure: return .rectificationAndErasure
    case .restrictionAndObjection: return .restrictionAndObjection
    case .processors: return .processors
    case .transfers: return .transfers
    default: return nil
    }
  }
}
