public import TimeLimits

/// What happened to the restriction of processing.
public enum RestrictionHappening: Sendable, Hashable {
  case imposed(RestrictionGround, scope: String)
  /// The person was told that it will be lifted, why, and maybe on which day (Article 18(3)).
  case liftingTold(reasons: String, on: CalendarDate?)
  /// It was lifted, after the person had been told at an instant, and maybe on which day it ends.
  case lifted(told: Instant, on: CalendarDate?)
}

extension RestrictionHappening {
  var kind: EventKind {
    switch self {
    case .imposed: .restricted
    case .liftingTold: .liftingTold
    case .lifted: .restrictionLifted
    }
  }

  /// What it says beside its kind.
  func words(under law: SpokenLaw) -> String? {
    switch self {
    case .imposed(let ground, let scope): "\(law.citation(ground.rawValue)): \(scope)"
    case .liftingTold(let reasons, let day): day.map { "on \($0): \(reasons)" } ?? reasons
    case .lifted: nil
    }
  }
}

extension Claim {
  mutating func append(_ happening: RestrictionHappening, _ event: CaseEvent) {
    switch happening {
    case .imposed(let ground, let scope):
      restriction = Restriction(ground: ground, scope: scope, since: event.occurred)
    case .liftingTold(_, let day):
      restriction?.state = .liftingTold(at: event.occurred, on: day)
    case .lifted(let told, _): restriction?.state = .lifted(told: told, at: event.occurred)
    }
  }
}
