/// A right of the data subject that a claim exercises.
///
/// The raw values are the words used in SQL, on the command line, in the API and on the pages.
public enum Right: String, Sendable, Hashable, CaseIterable, Codable {
  /// Article 15 GDPR.
  case access
  /// Article 16 GDPR.
  case rectification
  /// Article 17 GDPR.
  case erasure
  /// Article 18 GDPR.
  case restriction
  /// Article 20 GDPR.
  case portability
  /// Article 21 GDPR.
  case objection
  /// Article 22(3) GDPR: human intervention, the own point of view, contest.
  case automatedDecision = "automated-decision"
  /// Article 7(3) GDPR.
  case consentWithdrawal = "consent-withdrawal"
}
