/// A closed case is worked on again.
public struct Reopen: Act {
  public let kind = EventKind.reopened
  public let needs = CaseRequirement.closedCase
  public let reason: String

  public init(reason: String) {
    self.reason = reason
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !reason.isBlank else { throw .emptyText(kind) }
    return [ProposedEvent(.reopened(reason: reason))]
  }
}
