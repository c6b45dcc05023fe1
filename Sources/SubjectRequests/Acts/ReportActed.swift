/// What a claim asks for was done: erased, corrected, restricted, stopped.
public struct ReportActed: Act {
  public let kind = EventKind.acted
  public let selection: ClaimSelection

  public init(_ selection: ClaimSelection) {
    self.selection = selection
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    try file.claims(selection, for: kind).map { (claim) throws(ActRefusal) in
      try file.checkPerson(for: claim.right)
      let open = claim.openTasks.map(\.number)
      guard open.isEmpty else { throw .task(.stillOpen(claim.right.right, open)) }
      return ProposedEvent(.acted, claim: claim.id)
    }
  }
}
