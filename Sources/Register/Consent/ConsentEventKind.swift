public import Records

/// What may happen to a consent; the raw values are the words in SQL and on the command line.
public enum ConsentEventKind: String, Vocabulary {
  case requested
  case given
  case renewed
  case refused
  case withdrawn
  case expired
  case invalidated

  public static let noun = "an event of consent"

  /// The status of the Data Privacy Vocabulary that the event leads to.
  public var term: String {
    switch self {
    case .requested: "ConsentRequested"
    case .given: "ConsentGiven"
    case .renewed: "RenewedConsentGiven"
    case .refused: "ConsentRefused"
    case .withdrawn: "ConsentWithdrawn"
    case .expired: "ConsentExpired"
    case .invalidated: "ConsentInvalidated"
    }
  }

  /// Which of several events at the same instant counts: the higher one.
  ///
  /// So doubt protects the person. Nil for a mere request, which decides nothing.
  public var precedence: Int? {
    switch self {
    case .requested: nil
    case .given: 1
    case .renewed: 2
    case .expired: 3
    case .refused: 4
    case .invalidated: 5
    case .withdrawn: 6
    }
  }
}
