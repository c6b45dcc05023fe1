public import TimeLimits

/// A fact about a letter on its way, when it occurred and who recorded it.
///
/// Steps are only ever appended; the state of the letter is derived from them.
public struct LetterStep: Sendable, Hashable {
  /// 1 for the first step of a letter, without gaps.
  public let sequence: Int
  public let event: Event
  public let occurred: Instant
  /// When it was recorded; nil for steps from before that was kept.
  public let recorded: Instant?
  public let by: Handle

  /// What became of a letter.
  public enum Event: Sendable, Hashable {
    case drafted
    case edited
    case queued
    /// It is handed to the mail system, which has until an instant to answer.
    case handedOver(until: Instant)
    case accepted
    /// The mail system asked to try again; it is tried from an instant on.
    case deferred(exitStatus: Int, next: Instant)
    case rejected(exitStatus: Int)
    /// The mail system gave no answer.
    case unanswered
    /// A person has it sent again under the same Message-ID.
    case repeated
    /// A person found out that it was sent.
    case confirmed
    case posted
    case discarded
  }

  public init(
    sequence: Int,
    event: Event,
    occurred: Instant,
    recorded: Instant?,
    by: Handle
  ) {
    self.sequence = sequence
    self.event = event
    self.occurred = occurred
    self.recorded = recorded
    self.by = by
  }
}

extension LetterStep.Event {
  /// The words for steps in SQL and in the API.
  public enum Word: String, Sendable, Hashable, CaseIterable, Codable {
    case drafted
    case edited
    case queued
    case handedOver = "handed-over"
    case accepted
    case deferred
    case rejected
    case unanswered
    case repeated
    case confirmed
    case posted
    case discarded
  }

  public var word: Word {
    switch self {
    case .drafted: .drafted
    case .edited: .edited
    case .queued: .queued
    case .handedOver: .handedOver
    case .accepted: .accepted
    case .deferred: .deferred
    case .rejected: .rejected
    case .unanswered: .unanswered
    case .repeated: .repeated
    case .confirmed: .confirmed
    case .posted: .posted
    case .discarded: .discarded
    }
  }
}
