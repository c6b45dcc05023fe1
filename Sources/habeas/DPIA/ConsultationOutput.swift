import Assessments
import Casework
import Foundation
import TimeLimits

/// Prints where a prior consultation stands.
struct ConsultationOutput {
  let json: Bool
  /// Where the controller is established; nil where its profile does not say.
  let country: String?

  private struct EventJSON: Encodable {
    let kind: ConsultationEvent.Kind
    let on: CalendarDate
    let by: String
    let version: Int
  }

  private struct StandingJSON: Encodable {
    let events: [EventJSON]
    let advised: CalendarDate?
    let deadline: DeadlineDocument?
  }

  func print(_ standing: ConsultationStanding) throws {
    let events = standing.consultation.events
    guard !json else {
      try JSONOutput.print(
        StandingJSON(
          events: events.map {
            EventJSON(kind: $0.kind, on: $0.on, by: $0.by, version: $0.version)
          },
          advised: standing.consultation.advised,
          deadline: standing.deadline.map(DeadlineDocument.init)
        )
      )
      return
    }
    for event in events { Terminal.print("\(event.on)  \(event.kind.rawValue)  \(event.by)") }
    Terminal.print(words(standing))
    for step in standing.deadline?.steps ?? [] { Terminal.print("  \(step.says) [\(step.cites)]") }
  }

  private func words(_ standing: ConsultationStanding) -> String {
    if let advised = standing.consultation.advised {
      return "The authority advised on \(advised). Its advice is in the record: decide on it anew."
    }
    guard standing.consultation.received != nil else {
      return "The authority has not received the request yet."
    }
    switch standing.deadline?.state {
    case .running(_, let due, _, _): return "The authority advises by \(due)."
    case .suspended(let since, _): return "The authority's time stands still since \(since)."
    case .atOnce, .noFixedPeriod: return "The law gives the authority no fixed time."
    case nil where country == nil:
      return "The controller's country is not known, so no date can be computed."
    case nil: return "No rule on the authority's time is known under the controller's law."
    }
  }
}
