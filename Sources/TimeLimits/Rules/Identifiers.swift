/// A body of law with clocks of its own: `EU_GDPR`, `UK_GDPR_12A`.
public struct Regime: RawRepresentable, Sendable, Hashable, Codable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let euGDPR = Regime(rawValue: "EU_GDPR")
  public static let euInstitutions = Regime(rawValue: "EU_EUDPR")
  /// The UK GDPR for what was received before 5 February 2026.
  public static let ukGDPR2021 = Regime(rawValue: "UK_GDPR_2021")
  /// The UK GDPR with Article 12A, for what is received since 5 February 2026.
  public static let ukGDPR12A = Regime(rawValue: "UK_GDPR_12A")
  public static let chFADP = Regime(rawValue: "CH_FADP")

  /// Whether the guidelines of the European Data Protection Board say how the law is read.
  var followsTheBoard: Bool { self == .euGDPR || self == .euInstitutions }
}

/// A right, or another duty with a clock, in the words of the rules: `objection-direct-marketing`.
public struct RightCode: RawRepresentable, Sendable, Hashable, Codable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let access = RightCode(rawValue: "access")
  public static let rectification = RightCode(rawValue: "rectification")
  public static let erasure = RightCode(rawValue: "erasure")
  public static let restriction = RightCode(rawValue: "restriction")
  public static let portability = RightCode(rawValue: "portability")
  /// Article 21(1) and (6) GDPR.
  public static let objection = RightCode(rawValue: "objection")
  /// Article 21(2) GDPR.
  public static let objectionDirectMarketing = RightCode(rawValue: "objection-direct-marketing")
  /// Article 22(3) GDPR.
  public static let automatedDecision = RightCode(rawValue: "automated-decision")
  /// Article 7(3) GDPR.
  public static let consentWithdrawal = RightCode(rawValue: "consent-withdrawal")
  /// Article 33 and 34 GDPR.
  public static let breach = RightCode(rawValue: "breach")
  /// Article 14 GDPR.
  public static let informationIndirect = RightCode(rawValue: "information-indirect")
  /// Article 19 GDPR.
  public static let recipientsNotification = RightCode(rawValue: "recipients-notification")
  /// Article 36 GDPR.
  public static let priorConsultation = RightCode(rawValue: "prior-consultation")
  /// Article 78(2) GDPR.
  public static let complaint = RightCode(rawValue: "complaint")

  /// Whether it is a request to which the general rules of a regime on answers apply.
  var isRequest: Bool { !Self.notRequests.contains(self) }

  private static let notRequests: Set<RightCode> = [
    .consentWithdrawal, .breach, .informationIndirect, .recipientsNotification,
    .priorConsultation, .complaint,
  ]
}

/// The name of a row of the rules: `GDPR-15`.
public struct RuleIdentifier: RawRepresentable, Sendable, Hashable, Codable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
