/// The person takes a claim back.
public struct Withdraw: Act {
  public let kind = EventKind.withdrawn
  public let selection: ClaimSelection

  public init(_ selection: ClaimSelection) {
    self.selection = selection
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    try file.claims(selection, for: kind).map { ProposedEvent(.withdrawn, claim: $0.id) }
  }
}
