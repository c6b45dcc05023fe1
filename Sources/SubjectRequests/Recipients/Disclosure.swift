public import TimeLimits

/// To whom the data that a claim is about was disclosed (Article 19).
public enum Disclosure: Sendable, Hashable {
  /// Nobody has said yet.
  case unsaid
  /// It was said at an instant that there is no recipient.
  case toNobody(at: Instant)
  case to([Recipient])
}

extension Claim {
  /// Who is to be told of what was done (Article 19).
  public internal(set) var recipients: [Recipient] {
    get {
      guard case .to(let recipients) = disclosure else { return [] }
      return recipients
    }
    set { disclosure = .to(newValue) }
  }

  /// Whether something was granted of which recipients are told, and nobody has said who they are,
  /// nor that there are none.
  public var lacksRecipients: Bool { concernsRecipients && disclosure == .unsaid }

  /// Whether something was granted of which recipients are told (Article 19).
  public var concernsRecipients: Bool {
    right.right.concernsRecipients && progress.decision?.isGrant == true
  }
}
