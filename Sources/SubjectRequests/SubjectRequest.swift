public import TimeLimits

/// One communication exercising rights, with one receipt.
public struct SubjectRequest: Sendable, Hashable {
  public let id: Identifier<SubjectRequest>
  public let reference: Reference
  public let received: Instant
  /// The day of the receipt where nobody told an hour; ``received`` is its first instant in the zone
  /// that the controller then had.
  public let toldDay: CalendarDate?
  public let channel: Channel

  public init(
    id: Identifier<SubjectRequest>,
    reference: Reference,
    received: Instant,
    toldDay: CalendarDate? = nil,
    channel: Channel
  ) {
    self.id = id
    self.reference = reference
    self.received = received
    self.toldDay = toldDay
    self.channel = channel
  }
}

extension SubjectRequest {
  /// The day of the receipt: the one that was told, or the local day of the instant.
  public func receivedDay(in zone: Zone) -> CalendarDate {
    toldDay ?? CalendarDate(received, in: zone)
  }
}
