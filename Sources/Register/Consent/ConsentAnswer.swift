public import TimeLimits

/// The answer to whether a person's data may be processed for a purpose at an instant.
public struct ConsentAnswer: Sendable, Hashable {
  public let purpose: ConsentPurpose
  public let status: ConsentStatus
  /// Since when it stands so: when the event occurred that the answer rests on, or when the consent
  /// was over; nil where nothing is known.
  public let since: Instant?
  /// The first instant at which a consent that is given is over; nil where it has no end.
  public let expires: Instant?
  /// The instant for which the answer holds.
  public let at: Instant

  /// Derives the answer from where the consent stands.
  public init(_ standing: ConsentStanding, for purpose: ConsentPurpose, at instant: Instant) {
    self.purpose = purpose
    status = standing.status(at: instant)
    since =
      switch status {
      case .requested: standing.requested
      case .expired: standing.decisive?.expires ?? standing.decisive?.occurred
      default: standing.decisive?.occurred
      }
    expires = standing.decisive?.expires
    at = instant
  }

  /// Yes or no.
  public var permits: Bool { status.permitsProcessing }
}
