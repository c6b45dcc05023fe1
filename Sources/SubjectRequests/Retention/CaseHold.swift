public import TimeLimits

/// A hold: a closed case is kept beyond its period.
public struct CaseHold: Sendable, Hashable {
  public let ground: Ground
  public let since: Instant
  public let until: Until

  /// On what it rests; the words of the reason are sealed, these are not.
  public enum Ground: String, Sendable, Hashable, CaseIterable, Codable {
    /// The record is needed for legal claims (Article 17(3)(e)).
    case legalProceedings = "legal-proceedings"
    /// A supervisory authority looks into the case (Article 58(1), 77).
    case authorityInquiry = "authority-inquiry"
    /// A duty to keep it longer (Article 17(3)(b)).
    case retentionDuty = "retention-duty"
    /// Somebody audits how requests are answered (Article 5(2)).
    case audit
  }

  /// When it ends.
  public enum Until: Sendable, Hashable {
    case released
    /// The last day on which it holds.
    case day(CalendarDate)
  }

  public init(ground: Ground, since: Instant, until: Until) {
    self.ground = ground
    self.since = since
    self.until = until
  }

  /// The last day on which it holds, where it names one.
  public var lastDay: CalendarDate? {
    guard case .day(let day) = until else { return nil }
    return day
  }

  /// Whether it still holds on a day.
  public func holds(on day: CalendarDate) -> Bool { lastDay.map { day <= $0 } ?? true }
}

/// What happens to a hold.
public enum HoldHappening: Sendable, Hashable {
  case placed(CaseHold.Ground, CaseHold.Until, reason: String)
  case released(reason: String)
}

extension HoldHappening {
  /// The word for the fact.
  var kind: EventKind {
    switch self {
    case .placed: .held
    case .released: .holdReleased
    }
  }

  /// What the fact says beside its kind.
  var words: String {
    switch self {
    case .placed(let ground, .released, let reason): "\(ground.rawValue): \(reason)"
    case .placed(let ground, .day(let day), let reason):
      "\(ground.rawValue) until \(day): \(reason)"
    case .released(let reason): reason
    }
  }
}
