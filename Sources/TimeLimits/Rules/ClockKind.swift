/// What a time limit is for.
public enum ClockKind: String, Sendable, Hashable, CaseIterable, Codable {
  case acknowledgement
  /// Information on action taken: Article 12(3) GDPR.
  case response
  /// Telling that the time limit is extended, with reasons: Article 12(3) GDPR, third sentence.
  case extensionNotice = "extension-notice"
  /// Telling that no action is taken: Article 12(4) GDPR.
  case refusal
  /// To be done at once: Article 7(3) and 21(3) GDPR.
  case actAtOnce = "act-at-once"
  /// An act with a time limit, or without a number: Article 19 GDPR.
  case act
  /// The gate of Article 18(3) GDPR.
  case noticeBeforeLifting = "notice-before-lifting"
  /// Article 14(3) GDPR.
  case information
  /// Article 33(1) GDPR.
  case breachNotification = "breach-notification"
  /// Article 33(2) GDPR.
  case processorNotification = "processor-notification"
  /// Article 34(1) GDPR.
  case subjectNotification = "subject-notification"
  /// Article 36(2) GDPR: the authority's advice.
  case authorityAdvice = "authority-advice"
  /// Article 78(2) GDPR: the authority's progress.
  case authorityProgress = "authority-progress"
  /// An answer, or when it will come.
  case responseOrNotice = "response-or-notice"

  /// By when a request is answered, or what it asks for is done.
  public static let answers: [ClockKind] = [.response, .responseOrNotice, .actAtOnce, .act]

  /// The clocks that ask for something by themselves; the others say until when a notice or a
  /// refusal can still be told.
  public static let duties: [ClockKind] = answers + [.acknowledgement]

  /// Whether it is the time of an authority, for which the controller has no internal target.
  public var isOfAuthority: Bool { self == .authorityAdvice || self == .authorityProgress }

  /// The clock of a row, from its words for the clock and the unit.
  init?(word: String, unit: String) {
    switch word {
    case "act": self = unit == "immediate" ? .actAtOnce : .act
    case "acknowledge": self = .acknowledgement
    case "inform": self = .information
    case "notify_sa": self = .breachNotification
    case "processor_to_controller": self = .processorNotification
    case "notify_data_subject": self = .subjectNotification
    case "sa_advice": self = .authorityAdvice
    case "sa_progress": self = .authorityProgress
    default: self.init(rawValue: String(word.map { $0 == "_" ? "-" : $0 }))
    }
  }
}
