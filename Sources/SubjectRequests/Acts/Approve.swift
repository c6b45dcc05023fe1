/// Another person approves what was decided, or the fee that is to be asked for; only now it holds.
public struct Approve: Act {
  public let kind = EventKind.approved
  public let selection: ClaimSelection

  public init(_ selection: ClaimSelection) {
    self.selection = selection
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    try file.proposals(selection, for: kind).map { (claim, proposer) throws(ActRefusal) in
      if case .proposed(let decision, _, _) = claim.progress, decision.isGrant {
        try file.checkPerson(for: claim.right)
      }
      return ProposedEvent(.approved(proposedBy: proposer), claim: claim.id)
    }
  }
}

/// A decision or fee is not approved, and taken back for reasons: the claim is open again.
public struct ReturnDecision: Act {
  public let kind = EventKind.returned
  public let selection: ClaimSelection
  public let reasons: String

  public init(_ selection: ClaimSelection, reasons: String) {
    self.selection = selection
    self.reasons = reasons
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !reasons.isBlank else { throw .emptyText(kind) }
    return try file.proposals(selection, for: kind).map { (claim, _) throws(ActRefusal) in
      try claim.checkWhatReturns()
      return ProposedEvent(.returned(reasons: reasons), claim: claim.id)
    }
  }
}

extension Claim {
  /// What was decided or answered before holds again: nothing may have been found or set since that
  /// contradicts it.
  fileprivate func checkWhatReturns() throws(ActRefusal) {
    guard let decision = replaced?.decision else { return }
    let open = openTasks.map(\.number)
    guard open.isEmpty else { throw .task(.stillOpen(right.right, open)) }
    if decision == .nothingHeld, let task = tasks.first(where: { $0.state.result == .found }) {
      throw .task(.foundAlthoughNothingHeld(task.number))
    }
  }

  /// Who proposed what waits for another person's approval.
  public var proposer: Handle? {
    switch progress {
    case .proposed(_, _, let proposer), .feeProposed(_, _, let proposer): proposer
    default: nil
    }
  }
}

extension CaseFile {
  /// The claims that are meant and wait for an approval, with who decided.
  fileprivate func proposals(
    _ selection: ClaimSelection,
    for kind: EventKind
  ) throws(ActRefusal) -> [(Claim, Handle)] {
    let found = try claims(selection, for: kind).compactMap { claim -> (Claim, Handle)? in
      claim.proposer.map { (claim, $0) }
    }
    guard !found.isEmpty else { throw .nothingProposed }
    return found
  }
}
