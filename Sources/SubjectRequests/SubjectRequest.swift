public import TimeLimits

/// One communication exercising rights, with one receipt.
public struct SubjectRequest: Sendable, Hashable {
  public let id: Identifier<SubjectRequest>
  public let reference: Reference
  public let received: Instant
  public let channel: Channel

  public init(
    id: Identifier<SubjectRequest>,
    reference: Reference,
    received: Instant,
    channel: Channel
  ) {
    self.id = id
    self.reference = reference
    self.received = received
    self.channel = channel
  }
}
