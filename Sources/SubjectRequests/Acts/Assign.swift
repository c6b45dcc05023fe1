/// The case is given to an officer.
public struct Assign: Act {
  public let kind = EventKind.assigned
  public let needs = CaseRequirement.anyCase
  public let assignee: Handle

  public init(to assignee: Handle) {
    self.assignee = assignee
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    [ProposedEvent(.assigned(to: assignee))]
  }
}
