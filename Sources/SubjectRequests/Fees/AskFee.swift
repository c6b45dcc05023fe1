/// A fee is asked for, with all that a refusal would have to say (Article 12(5)).
public struct AskFee: Act {
  public let kind = EventKind.feeAsked
  public let selection: ClaimSelection
  public let demand: FeeDemand

  public init(_ selection: ClaimSelection, _ demand: FeeDemand) {
    self.selection = selection
    self.demand = demand
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    let claim = try file.claim(selection, for: kind)
    guard case .open = claim.progress else { throw .claimNotOpen(claim.standing, kind) }
    try demand.justification.check(against: claim.right)
    guard claim.fee == nil else { throw .feePaidAlready(claim.right.right) }
    return [ProposedEvent(.feeAsked(demand), claim: claim.id)]
  }
}

/// The fee was paid, or the person agreed to pay it.
public struct ReportFeePaid: Act {
  public let kind = EventKind.feePaid
  public let selection: ClaimSelection

  public init(_ selection: ClaimSelection) {
    self.selection = selection
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    let waiting = try file.claims(selection, for: kind).filter { claim in
      claim.fee.map { $0.paid == nil } ?? false
    }
    guard !waiting.isEmpty else { throw .noFeeAsked }
    return waiting.map { ProposedEvent(.feePaid, claim: $0.id) }
  }
}
