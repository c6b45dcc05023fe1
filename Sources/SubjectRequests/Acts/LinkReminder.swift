/// A later letter repeated the request: it is linked, and the first clock stays (EDPB 01/2022).
public struct LinkReminder: Act {
  public let kind = EventKind.reminded
  public let needs = CaseRequirement.anyCase

  public init() {}

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    [ProposedEvent(.reminded)]
  }
}
