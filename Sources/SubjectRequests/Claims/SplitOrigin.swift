public import TimeLimits

/// From which request another was split off, when and why: the person never sent it by itself.
public struct SplitOrigin: Sendable, Hashable {
  public let reference: Reference
  public let at: Instant
  /// Why it went its own way.
  ///
  /// Personal data: stored only encrypted.
  public let reason: String
}
