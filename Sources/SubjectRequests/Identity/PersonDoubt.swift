public import TimeLimits

/// What stands between whoever writes and the rights of the data subject (Article 12(6)).
public enum PersonDoubt: Sendable, Hashable {
  /// The person was asked, and nothing confirms the identity yet.
  case identityAsked(since: Instant)
  /// The identity was checked and could not be confirmed.
  case identityRejected(at: Instant)
  /// Whoever writes may not act for the data subject.
  case mandateRejected(Mandate.Kind)
}

/// What came of asking who somebody is.
public enum IdentityStanding: Sendable, Hashable {
  case undoubted
  case asked(since: Instant)
  case confirmed(at: Instant)
  /// It could not be confirmed, for reasons that are stored only encrypted.
  case rejected(at: Instant, reasons: String)
}

extension CaseFile {
  /// A check that failed: nothing is granted at the word of a stranger.
  public var failedCheck: PersonDoubt? {
    if case .rejected(let instant, _) = identity { return .identityRejected(at: instant) }
    if let mandate, case .rejected = mandate.check { return .mandateRejected(mandate.kind) }
    return nil
  }

  /// Refuses what a stranger would gain by; what is obeyed at once needs no identification.
  func checkPerson(for right: ClaimedRight) throws(ActRefusal) {
    guard right.hasTimeLimit, let failedCheck else { return }
    throw .person(failedCheck)
  }

  /// What stands against telling whoever writes what was granted.
  public func doubt(telling right: ClaimedRight) -> PersonDoubt? {
    guard right.hasTimeLimit else { return nil }
    if let failedCheck { return failedCheck }
    guard case .asked(let since) = identity else { return nil }
    return .identityAsked(since: since)
  }
}

extension PersonDoubt {
  /// The sentence that says what is in doubt, and what can be done.
  ///
  /// - Parameter moment: how an instant is written.
  /// - Returns: the sentence.
  func words(_ moment: (Instant) -> String) -> String {
    switch self {
    case .identityAsked(let since):
      """
      the identity is asked for since \(moment(since)) and not confirmed: what is granted is told to \
      nobody else (Art. 12(6)); 'habeas request confirm-identity' where the doubts have gone, or \
      reject-identity
      """
    case .identityRejected(let instant):
      """
      the identity was checked and could not be confirmed at \(moment(instant)): nothing is granted to \
      a stranger (Art. 12(6)); ask again with 'habeas request ask-identity', say with \
      confirm-identity that the doubts have gone, or refuse on Art. 12(6)
      """
    case .mandateRejected(let kind):
      """
      the mandate of the \(kind.rawValue) was rejected: nothing is granted at the word of whoever may \
      not act for the data subject (Art. 12(6)); record another with 'habeas request mandate', or \
      refuse on Art. 12(6)
      """
    }
  }
}
