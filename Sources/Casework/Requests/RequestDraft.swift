public import Storage
public import SubjectRequests
public import TimeLimits

/// A request as it came in, before it is logged.
public struct RequestDraft: Sendable {
  public var rights: [ClaimedRight]
  /// When it reached an official channel of the controller (EDPB 01/2022 para 159).
  public var received: Instant
  /// The day of that, where nobody told an hour.
  public var receivedDay: CalendarDate?
  /// On what that moment rests.
  public var evidence: Receipt.Evidence
  public var channel: Channel
  public var requester: Person
  public var language: String?
  public var externalReference: String?
  /// Tells the same source apart from another, so that it is logged once.
  public var source: LookupHash?
  /// The bytes of the message, where it came as one.
  public var message: [UInt8]?
  /// By what power the requester writes for somebody else, and for whom.
  public var representation: Representation?
  /// The processor that received it first, and when.
  public var forwarding: Forwarding?
  /// Why it came by no official channel; nil where it did.
  public var misdirection: MarkMisdirected?
  /// The date that it bears, where somebody told it.
  public var dated: RecordDate?

  /// Somebody writes for the data subject.
  public struct Representation: Sendable, Hashable {
    public let mandate: Mandate.Kind
    /// What shows the power.
    public let evidence: String
    public let subject: Person

    public init(mandate: Mandate.Kind, evidence: String, subject: Person) {
      self.mandate = mandate
      self.evidence = evidence
      self.subject = subject
    }
  }

  /// A processor received the request and passed it on.
  public struct Forwarding: Sendable, Hashable {
    public let processor: String
    public let received: Instant

    public init(processor: String, received: Instant) {
      self.processor = processor
      self.received = received
    }
  }

  public init(
    rights: [ClaimedRight],
    received: Instant,
    receivedDay: CalendarDate? = nil,
    channel: Channel,
    requester: Person,
    language: String? = nil,
    externalReference: String? = nil,
    source: LookupHash? = nil,
    message: [UInt8]? = nil,
    representation: Representation? = nil,
    forwarding: Forwarding? = nil,
    misdirection: MarkMisdirected? = nil,
    dated: RecordDate? = nil,
    evidence: Receipt.Evidence = .told
  ) {
    self.evidence = evidence
    self.rights = rights
    self.received = received
    self.receivedDay = receivedDay
    self.channel = channel
    self.requester = requester
    self.language = language
    self.externalReference = externalReference
    self.source = source
    self.message = message
    self.representation = representation
    self.forwarding = forwarding
    self.misdirection = misdirection
    self.dated = dated
  }
}
