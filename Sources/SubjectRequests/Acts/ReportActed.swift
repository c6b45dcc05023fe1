/// What a claim asks for was done: erased, corrected, restricted, stopped.
public struct ReportActed: Act {
  public let kind = EventKind.acted
  public let selection: ClaimSelection

  public init(_ selection: ClaimSelection) {
    self.selection = selection
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    let meant = try file.claims(selection, for: kind)
    // Where no claim is named, what was refused is not meant.
    let granted = meant.filter(\.mayBeActedOn)
    return try (selection == .allOpen && !granted.isEmpty ? granted : meant).map {
      (claim) throws(ActRefusal) in
      try file.checkPerson(for: claim.right)
      try claim.checkGrant()
      let open = claim.openTasks.map(\.number)
      guard open.isEmpty else { throw .task(.stillOpen(claim.right.right, open)) }
      return ProposedEvent(.acted, claim: claim.id)
    }
  }
}

extension Claim {
  /// Whether nothing that was decided, or waits for another person's approval, stands against doing
  /// what it asks for; what is obeyed at once is not decided first.
  fileprivate var mayBeActedOn: Bool {
    guard right.hasTimeLimit else { return true }
    switch progress {
    case .open, .feeProposed, .feeAsked: return true
    case .decided(let decision, _): return decision.isGrant
    // A case was reopened, and more is done than was told.
    case .answered(let decision, _): return decision.isGrant || reopened != nil
    case .proposed, .withdrawn, .splitOff, .joined: return false
    }
  }

  fileprivate func checkGrant() throws(ActRefusal) {
    guard !mayBeActedOn else { return }
    if case .proposed(_, _, let proposer) = progress {
      throw .notApproved(right.right, proposedBy: proposer)
    }
    throw .notGranted(standing)
  }
}
