public import SubjectRequests

/// A right that a letter exercises, with the sentence that says so.
public struct Finding: Sendable, Hashable {
  /// The right, and for an objection what it is directed against.
  public var claimed: ClaimedRight
  /// The very sentence, as written; personal data.
  public var quote: String
  /// What in the sentence shows it.
  public var basis: Basis

  /// What shows that a right is exercised.
  public enum Basis: String, Sendable, Hashable {
    /// The wording.
    case wording
    /// A request that names the article and says no more.
    case citation
    /// Another claim: who wants data erased because of an objection under Art. 21(1) GDPR also wants
    /// them left alone while the grounds are weighed (Art. 18(1)(d)).
    case implied
  }

  /// The right.
  public var right: Right { claimed.right }
  /// The article: `15`, `21(2)`.
  public var article: String { claimed.article }

  /// Makes a finding.
  public init(claimed: ClaimedRight, quote: String, basis: Basis) {
    self.claimed = claimed
    self.quote = quote
    self.basis = basis
  }
}
