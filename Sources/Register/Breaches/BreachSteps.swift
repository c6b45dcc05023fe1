public import Records
public import TimeLimits

/// One phase of the notification to the supervisory authority: Article 33(1) and (4).
public struct AuthorityNotification: Sendable, Hashable, Codable {
  public var authority: String
  public var sent: Instant
  /// The number that the authority gave.
  public var reference: String?
  /// Whether more follows.
  public var phase: NotificationPhase
  /// Why it comes after the 72 hours: Article 33(1), second sentence.
  public var delayReasons: String?

  public init(
    authority: String,
    sent: Instant,
    reference: String? = nil,
    phase: NotificationPhase,
    delayReasons: String? = nil
  ) {
    self.authority = authority
    self.sent = sent
    self.reference = reference
    self.phase = phase
    self.delayReasons = delayReasons
  }
}

/// A phase of a notification.
public enum NotificationPhase: String, Vocabulary {
  case initial
  case additional
  case complete

  public static let noun = "a phase of a notification"
}

/// What is told to the persons concerned: Article 34.
public enum BreachCommunication: Sendable, Hashable, Codable {
  case notDecided(owner: Label<Officer>)
  /// Article 34(2): in clear and plain language.
  case sent(on: Instant, channel: String, words: String)
  /// Why it is not required: Article 34(3), or that there is no high risk.
  case notRequired(ground: CommunicationExemption, reasons: String)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case notDecided, sent, notRequired
  }
}

/// Why persons need not be told.
public enum CommunicationExemption: String, Vocabulary {
  case noHighRisk = "34(1)"
  /// Measures made the data unintelligible, such as encryption.
  case unintelligible = "34(3)(a)"
  /// Measures since then keep the risk from materialising.
  case riskAverted = "34(3)(b)"
  /// It would be disproportionate; a public communication takes its place.
  case publicCommunication = "34(3)(c)"

  public static let noun = "a reason not to tell persons"
}

/// What ended a breach, and what keeps it from happening again.
public struct BreachClosure: Sendable, Hashable, Codable {
  public var closed: Instant
  public var cause: String
  /// Measures against recurrence.
  public var prevention: [String]

  public init(closed: Instant, cause: String, prevention: [String]) {
    self.closed = closed
    self.cause = cause
    self.prevention = prevention
  }
}
