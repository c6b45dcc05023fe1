public import TimeLimits

/// Where a letter stands on its way to the person.
public enum LetterState: Sendable, Hashable {
  case draft
  /// In the outbox, to be handed to the mail system from an instant on.
  case queued(from: Instant)
  /// Being handed to the mail system, which is known to have ended by an instant.
  case sending(until: Instant)
  /// Handed over without an answer: it may have gone or not.
  case maybeSent
  /// The mail system took it.
  case sent(at: Instant)
  case posted(at: Instant)
  /// The mail system refused it for good.
  case failed
  case discarded

  /// The words for states in SQL, on the command line and in the API.
  public enum Word: String, Sendable, Hashable, CaseIterable, Codable {
    case draft
    case queued
    case sending
    case maybeSent = "maybe-sent"
    case sent
    case posted
    case failed
    case discarded
  }

  public var word: Word {
    switch self {
    case .draft: .draft
    case .queued: .queued
    case .sending: .sending
    case .maybeSent: .maybeSent
    case .sent: .sent
    case .posted: .posted
    case .failed: .failed
    case .discarded: .discarded
    }
  }

  /// The state as it must be taken at an instant.
  ///
  /// A hand-over that should have ended and recorded nothing was cut off: the letter may be sent.
  public func seen(at now: Instant) -> LetterState {
    guard case .sending(let end) = self, end <= now else { return self }
    return .maybeSent
  }

  /// Whether something can be done to a letter in this state.
  func allows(_ deed: LetterRefusal.Deed) -> Bool {
    switch (deed, self) {
    case (.edit, .draft), (.edit, .failed): true
    case (.send, .draft), (.send, .failed): true
    case (.repeatSending, .maybeSent): true
    case (.post, .draft), (.post, .failed): true
    case (.confirm, .maybeSent): true
    case (.discard, .draft), (.discard, .failed): true
    default: false
    }
  }
}
