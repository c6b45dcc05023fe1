public import TimeLimits

/// When a communication reached an official channel of the controller, and what shows it.
///
/// The time limit runs from that moment, whenever somebody reads it (EDPB Guidelines 01/2022,
/// paragraph 159).
public struct Receipt: Sendable, Hashable {
  public let instant: Instant
  public let evidence: Evidence

  /// What the moment rests on; the words are those of SQL, JSON and the command line.
  public enum Evidence: String, Sendable, Hashable, CaseIterable, Codable {
    /// Somebody says so.
    case told
    /// The `Received` field of a trusted mail host (RFC 5321, section 4.4).
    case receivedField = "received-field"
    /// The delivery to a folder in the Maildir format.
    case maildir
    /// Nothing: it is the moment at which the letter was taken in, and it may have come earlier.
    case assumed
  }

  public init(_ instant: Instant, _ evidence: Evidence) {
    self.instant = instant
    self.evidence = evidence
  }
}
