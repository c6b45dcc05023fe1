public import Register
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// A consent event that is about to be recorded.
public struct NewConsentEvent: Sendable {
  public let principal: ConsentPrincipal
  public let pseudonym: UUID
  public let event: ConsentEvent
  public let recorded: Instant
  public let by: Handle
  /// By what the purpose asks for the consent.
  public var ground: Ground

  /// By what a purpose asks for a consent.
  public enum Ground: Sendable, Hashable {
    /// By what it rests on when the event is recorded, which is looked at then.
    case present
    /// By what it rested on when the event occurred, which no later version changes.
    case past
  }

  public init(
    principal: ConsentPrincipal,
    pseudonym: UUID,
    event: ConsentEvent,
    recorded: Instant,
    by: Handle,
    ground: Ground = .present
  ) {
    self.principal = principal
    self.pseudonym = pseudonym
    self.event = event
    self.recorded = recorded
    self.by = by
    self.ground = ground
  }
}
