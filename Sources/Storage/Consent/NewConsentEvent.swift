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

  public init(
    principal: ConsentPrincipal,
    pseudonym: UUID,
    event: ConsentEvent,
    recorded: Instant,
    by: Handle
  ) {
    self.principal = principal
    self.pseudonym = pseudonym
    self.event = event
    self.recorded = recorded
    self.by = by
  }
}
