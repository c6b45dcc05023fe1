public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// What the work needs of the world outside, handed in so that tests and the demonstration can
/// hand in their own.
public struct Collaborators: Sendable {
  /// The present instant.
  public let now: @Sendable () -> Instant
  /// A new UUID of version 7, made at an instant.
  public let identifier: @Sendable (Instant) -> UUID
  /// A new public reference for a request received in a year.
  public let reference: @Sendable (_ year: Int) -> Reference
  /// How far the clock of this program may be off the server's.
  public let clockCheck: ClockCheck

  /// Whether the program's clock is compared with the server's.
  public enum ClockCheck: Sendable, Hashable {
    case within(seconds: Int64)
    /// For a demonstration at a fixed instant.
    case none
  }

  public init(
    now: @escaping @Sendable () -> Instant,
    identifier: @escaping @Sendable (Instant) -> UUID,
    reference: @escaping @Sendable (Int) -> Reference,
    clockCheck: ClockCheck
  ) {
    self.now = now
    self.identifier = identifier
    self.reference = reference
    self.clockCheck = clockCheck
  }
}
