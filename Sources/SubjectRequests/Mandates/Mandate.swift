public import TimeLimits

/// The power of the one who writes to act for the data subject.
public struct Mandate: Sendable, Hashable {
  public let kind: Kind
  /// What shows the power: a written authority, a court order, a birth certificate.
  ///
  /// Personal data: stored only encrypted.
  public let evidence: String
  public let recorded: Instant
  public internal(set) var check: Check = .unchecked

  /// In what capacity somebody acts.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// A person or organisation authorised by the data subject.
    case agent
    case lawyer
    /// Who holds parental responsibility over a minor.
    case parent
    /// Appointed by a court or by law.
    case guardian
    /// An organisation under Article 80(1).
    case organisation
  }

  /// Whether somebody looked at the evidence.
  public enum Check: Sendable, Hashable {
    case unchecked
    case accepted(at: Instant)
    case rejected(at: Instant)
  }

  /// What a check may find.
  public enum Finding: String, Sendable, Hashable, CaseIterable, Codable {
    case accepted
    case rejected
  }
}
