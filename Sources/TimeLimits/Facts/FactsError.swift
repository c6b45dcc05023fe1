/// Why facts cannot be as they are told: the field, and the article or reason.
public enum FactsError: Error, Sendable, Hashable, CustomStringConvertible {
  case beforeReceipt(field: String)
  case afterReceipt(field: String)
  case answerBeforeQuestion(field: String)
  case answerWithoutQuestion(field: String)
  case secondExtension
  /// Art. 12(3) GDPR extends by two further months at most.
  case extensionTooLong(Period)
  /// The length is zero or less, or its unit is not that of the rule.
  case extensionLength(Period)
  case untilBeforeNotice
  case notExtendable(citation: String)
  case repeated(field: String)
  /// Nothing says that the request had come by a channel that is not official.
  case arrivedAlready

  public var description: String {
    switch self {
    case .beforeReceipt(let field): "\(field): it lies before the receipt of the request"
    case .afterReceipt(let field): "\(field): it lies after the receipt of the request"
    case .answerBeforeQuestion(let field): "\(field): it lies before the question it answers"
    case .answerWithoutQuestion(let field): "\(field): nothing was asked that it could answer"
    case .secondExtension:
      "extension: the time limit may be extended once (GDPR Art. 12(3): \"that period may be "
        + "extended\")"
    case .extensionTooLong(let period):
      "extension: by \(period.amount) \(period.unit.rawValue)s is more than the law allows "
        + "(GDPR Art. 12(3): two further months; Art. 36(2): six weeks)"
    case .extensionLength(let period):
      "extension: \(period.amount) \(period.unit.rawValue)s is no length that the rule knows; "
        + "give a whole number above 0 in the rule's unit"
    case .untilBeforeNotice: "extension: the announced date lies before the notice"
    case .notExtendable(let citation): "extension: \(citation) provides for none of this kind"
    case .arrivedAlready:
      "official_channel: the request counts as received already, unless unofficial_channel says, "
        + "with its reason, that it first came by another"
    case .repeated(let field): "\(field): it is given twice"
    }
  }

  /// What is wrong, by the article that says how far a time limit is extended.
  public func words(citing article: String) -> String {
    switch self {
    case .secondExtension: "extension: the time limit is extended once (\(article))"
    case .extensionTooLong(let period):
      "extension: by \(period.amount) \(period.unit.rawValue)s is more than \(article) allows"
    default: description
    }
  }
}
