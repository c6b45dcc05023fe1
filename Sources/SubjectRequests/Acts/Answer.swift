/// The person was told the decision and the action taken (Article 12(3), 12(4)).
public struct Answer: Act {
  public let kind = EventKind.answered
  public let selection: ClaimSelection

  public init(_ selection: ClaimSelection) {
    self.selection = selection
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    try file.claims(selection, for: kind).map { (claim) throws(ActRefusal) in
      if case .proposed(_, _, let proposer) = claim.progress {
        throw .notApproved(claim.right.right, proposedBy: proposer)
      }
      guard case .decided(let decision, _) = claim.progress else {
        throw .claimNotDecided(claim.right.right)
      }
      try file.checkMandate(for: decision)
      try decision.check(against: claim.right)
      if decision.isGrant, let doubt = file.doubt(telling: claim.right) { throw .person(doubt) }
      try claim.checkTasks()
      try claim.checkImpossibleTasks(for: decision)
      for task in claim.tasks {
        if let deferral = task.state.deferral {
          try decision.check(deferral, of: task.number)
        }
      }
      try file.checkCopy(for: claim, decision)
      guard let evidence = file.evidence(of: claim, for: decision) else {
        throw .nothingDone(claim.right)
      }
      return ProposedEvent(.answered(evidence), claim: claim.id)
    }
  }
}

extension CaseFile {
  /// What is granted is told only to whoever may act for the data subject.
  fileprivate func checkMandate(for decision: Decision) throws(ActRefusal) {
    guard decision.isGrant, let mandate else { return }
    guard case .accepted = mandate.check else { throw .mandate(.notAccepted(mandate.kind)) }
  }
}

extension CaseFile {
  /// The answer promises a copy of what was found: it is there, or there is a reason.
  fileprivate func checkCopy(for claim: Claim, _ decision: Decision) throws(ActRefusal) {
    guard decision.isGrant else { return }
    let tasks = tasksWithoutCopy(of: claim).map(\.number)
    guard tasks.isEmpty else { throw .copyMissing(claim.right.right, tasks: tasks) }
  }
}

extension Claim {
  /// The person is told of action taken, so it must have been taken; an erasure that may not be done
  /// yet is deferred, and the answer says until when.
  fileprivate func checkTasks() throws(ActRefusal) {
    let open = openTasks.map(\.number)
    guard open.isEmpty else { throw .task(.stillOpen(right.right, open)) }
  }
}
