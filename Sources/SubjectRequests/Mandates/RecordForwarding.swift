public import TimeLimits

/// A processor received the request first and forwarded it: both moments of receipt are kept.
///
/// Which of them sets the clocks off is a reading of the law that the controller chooses
/// (`processor_receipt`).
public struct RecordForwarding: Act {
  public let kind = EventKind.forwarded
  public let processor: String
  public let received: Instant

  /// Describes the forwarding.
  ///
  /// - Parameters:
  ///   - processor: the processor's name.
  ///   - received: when the request reached the processor.
  public init(by processor: String, received: Instant) {
    self.processor = processor
    self.received = received
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !processor.isBlank else { throw .emptyText(kind) }
    guard file.forwarding == nil else { throw .forwardedAlready }
    guard received <= file.request.received else {
      throw .processorReceivedLater(than: file.request.received)
    }
    return [ProposedEvent(.forwarded(by: processor, received: received))]
  }
}

/// How a request reached the controller through a processor.
public struct Forwarding: Sendable, Hashable {
  /// Stored only encrypted, as it may be a person.
  public let processor: String
  public let received: Instant
}
