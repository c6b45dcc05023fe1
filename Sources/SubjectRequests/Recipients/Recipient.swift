public import TimeLimits

/// Somebody to whom the data was disclosed, and who is to be told of what was done (Article 19).
public struct Recipient: Sendable, Hashable {
  /// 1 for the first recipient of a request.
  public let number: Int
  /// Who it is; may be a person: stored only encrypted.
  public let name: String
  public internal(set) var state: State = .toTell

  /// Whether the recipient knows.
  public enum State: Sendable, Hashable {
    case toTell
    case told(by: Channel, at: Instant)
    case acknowledged(told: Instant, at: Instant)
    /// Telling is not possible or not proportionate, and the reasons are recorded.
    case excused(RecipientExcuse, reasons: String, at: Instant)
  }
}

/// Why a recipient need not be told (Article 19).
public enum RecipientExcuse: String, Sendable, Hashable, CaseIterable, Codable {
  case impossible
  case disproportionate
}

/// Whether the person asked who the recipients are (Article 19, second sentence).
public enum RecipientInquiry: Sendable, Hashable {
  case notAsked
  case asked(at: Instant)
  case answered(asked: Instant, at: Instant)
}

extension Right {
  /// Whether recipients are told of what was done on it (Article 19).
  public var concernsRecipients: Bool {
    switch self {
    case .rectification, .erasure, .restriction: true
    case .access, .portability, .objection, .automatedDecision, .consentWithdrawal: false
    }
  }
}

extension Claim {
  /// The recipients that are still to be told: none where nothing was granted.
  public var recipientsToTell: [Recipient] {
    guard progress.decision?.isGrant == true else { return [] }
    return recipients.filter { $0.state == .toTell }
  }

  /// Those of them who can be told: what was granted has been carried out, at least in part.
  ///
  /// While a whole erasure is deferred there is nothing that they could be told of.
  public var recipientsDue: [Recipient] { isCarriedOut ? recipientsToTell : [] }
}
