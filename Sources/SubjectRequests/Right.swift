/// A right of the data subject that a claim exercises.
///
/// The raw values are the words used in SQL, on the command line, in the API and on the pages.
public enum Right: String, Sendable, Hashable, CaseIterable, Codable {
  /// Art. 15 GDPR.
  case access
  /// Art. 16 GDPR.
  case rectification
  /// Art. 17 GDPR.
  case erasure
  /// Art. 18 GDPR.
  case restriction
  /// Art. 20 GDPR.
  case portability
  /// Art. 21 GDPR.
  case objection
  /// Art. 22(3) GDPR: human intervention, the own point of view, contest.
  case automatedDecision = "automated-decision"
  /// Art. 7(3) GDPR.
  case consentWithdrawal = "consent-withdrawal"
}
