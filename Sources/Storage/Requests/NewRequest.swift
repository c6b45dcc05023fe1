public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// A request to be logged, with all that follows from it.
public struct NewRequest: Sendable {
  /// The case as its first events make it.
  public let file: CaseFile
  /// The reference that another system gave it; unique for a controller.
  public let externalReference: String?
  public let recorded: Instant
  /// ISO 639 code of the language it is written in.
  public let language: String?
  public let requester: Person
  /// Tells the same source apart from another: the keyed hash of a message or a row.
  public let source: LookupHash?
  /// The events of the case, from receipt on, numbered from 1.
  public let events: [CaseEvent]
  public private(set) var deadlines: [ClaimDeadline]
  /// The message it came as, if it came as one.
  public let letter: LetterToKeep?
  /// The idempotency key of the act that logs it; a bulk load tells its rows apart by ``source``.
  public let act: UUID?
  /// The data subject, where somebody else writes by a mandate.
  public let represented: Person?
  /// On what the moment of receipt rests.
  public let evidence: Receipt.Evidence?

  public init(
    file: CaseFile,
    externalReference: String?,
    recorded: Instant,
    language: String?,
    requester: Person,
    source: LookupHash?,
    events: [CaseEvent],
    deadlines: [ClaimDeadline],
    letter: LetterToKeep?,
    act: UUID?,
    represented: Person? = nil,
    evidence: Receipt.Evidence? = nil
  ) {
    self.file = file
    self.externalReference = externalReference
    self.recorded = recorded
    self.language = language
    self.requester = requester
    self.source = source
    self.events = events
    self.deadlines = deadlines
    self.letter = letter
    self.act = act
    self.represented = represented
    self.evidence = evidence
  }

  public var request: SubjectRequest { file.request }

  /// The same request with other clocks.
  public func showing(_ deadlines: [ClaimDeadline]) -> NewRequest {
    var copy = self
    copy.deadlines = deadlines
    return copy
  }
}
