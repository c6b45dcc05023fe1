/// A later letter repeated the request: it is linked, and the first clock stays (EDPB 01/2022).
public struct LinkReminder: Act {
  public let kind = EventKind.reminded
  public let needs = CaseRequirement.anyCase

  /// The request that the letter was logged as first; nil where it was logged as a reminder at once.
  public let repetition: Reference?

  public init(by repetition: Reference? = nil) {
    self.repetition = repetition
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    [ProposedEvent(.reminded(by: repetition))]
  }
}
