/// The letters that are drafted from a case; the words for them in SQL, on the command line and in
/// the API.
public enum LetterKind: String, Sendable, Hashable, CaseIterable, Codable {
  case acknowledgement
  /// Article 12(6).
  case identityQuestion = "identity-question"
  /// Recital 63.
  case clarification
  /// Article 12(3), second and third sentence.
  case extensionNotice = "extension"
  /// Article 12(3), where nothing is refused.
  case answer
  /// Article 12(4), where something is refused and something is not.
  case partRefusal = "part-refusal"
  /// Article 12(4).
  case refusal
  /// Article 12(4), where the person never answered a question and the case is closed.
  case closingNotice = "closing-notice"
  /// Article 18(3).
  case restrictionLifting = "restriction-lifting"
  /// Article 19: to a recipient, not to the data subject.
  case recipientNotice = "recipient-notice"
  /// Article 19, second sentence: to the person, who the recipients are.
  case recipientList = "recipient-list"
}
