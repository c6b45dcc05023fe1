public import TimeLimits

/// A restriction of processing: the data is stored, and used for little else (Article 18(2)).
public struct Restriction: Sendable, Hashable {
  public let ground: RestrictionGround
  /// Which data and which processing.
  ///
  /// Personal data: stored only encrypted.
  public let scope: String
  public let since: Instant
  public internal(set) var state: State = .inForce

  /// Whether it holds.
  public enum State: Sendable, Hashable {
    case inForce
    /// The person was told that it will be lifted (Article 18(3)); it still holds, until the day that
    /// was told if one was.
    case liftingTold(at: Instant, on: CalendarDate?)
    case lifted(told: Instant, at: Instant)
  }

  /// Whether the data may not be used.
  public var isInForce: Bool {
    switch state {
    case .inForce, .liftingTold: true
    case .lifted: false
    }
  }
}

/// The case of Article 18(1) in which processing is restricted.
public enum RestrictionGround: String, Sendable, Hashable, CaseIterable, Codable {
  /// The person contests the accuracy, for as long as it takes to verify it.
  case accuracyContested = "18(1)(a)"
  /// The processing is unlawful, and the person does not want erasure.
  case unlawful = "18(1)(b)"
  /// The person needs the data for legal claims.
  case neededForClaims = "18(1)(c)"
  /// The person objected, for as long as it takes to weigh the grounds.
  case objectionPending = "18(1)(d)"
}

extension Restriction.State {
  /// The word for it in SQL, on the command line and in the API.
  public var word: String {
    switch self {
    case .inForce: "in-force"
    case .liftingTold: "lifting-told"
    case .lifted: "lifted"
    }
  }
}
