public import TimeLimits

/// A fact about a request, when it occurred, when it was recorded, and by whom.
///
/// Events are only ever appended; everything else about a request is derived from them.
public struct CaseEvent: Sendable, Hashable {
  /// 1 for the first event of a request, without gaps.
  public let sequence: Int
  /// The claim it is about, or nil where it is about the whole request.
  public let claim: Identifier<Claim>?
  public let happening: Happening
  public let occurred: Instant
  public let recorded: Instant
  public let by: Handle

  public init(
    sequence: Int,
    claim: Identifier<Claim>?,
    happening: Happening,
    occurred: Instant,
    recorded: Instant,
    by: Handle
  ) {
    self.sequence = sequence
    self.claim = claim
    self.happening = happening
    self.occurred = occurred
    self.recorded = recorded
    self.by = by
  }
}
