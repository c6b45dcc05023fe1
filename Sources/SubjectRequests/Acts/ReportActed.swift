/// What a claim asks for was done: erased, corrected, restricted, stopped.
public struct ReportActed: Act {
  public let kind = EventKind.acted
  public let selection: ClaimSelection

  public init(_ selection: ClaimSelection) {
    self.selection = selection
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    try file.claims(selection, for: kind).map { ProposedEvent(.acted, claim: $0.id) }
  }
}
