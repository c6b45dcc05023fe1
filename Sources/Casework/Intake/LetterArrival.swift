public import Correspondence
public import SubjectRequests
public import TimeLimits

/// What is known of a letter's arrival beside the letter itself.
public enum LetterArrival: Sendable, Hashable {
  /// Somebody says when it reached an official channel.
  case told(Instant)
  /// The mail folder says when; a trusted `Received` field is better evidence.
  case delivered(Instant)
  /// Nothing.
  case unknown
}

extension Desk {
  /// When a letter arrived, and on what that rests: what somebody says, else the `Received` field
  /// of a trusted host, else the delivery to the mail folder, else this moment.
  ///
  /// A field or a delivery in the future is no evidence: the letter is here. The sender's `Date`
  /// never is.
  public func receipt(of reading: LetterReading, _ arrival: LetterArrival) -> Receipt {
    let now = now
    if case .told(let instant) = arrival { return Receipt(instant, .told) }
    if let field = reading.received, field <= now { return Receipt(field, .receivedField) }
    if case .delivered(let instant) = arrival, instant <= now { return Receipt(instant, .maildir) }
    return Receipt(now, .assumed)
  }
}
