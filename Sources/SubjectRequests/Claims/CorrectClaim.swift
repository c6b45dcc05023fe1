/// The letter exercised another right than was noted; its clocks are computed anew.
public struct CorrectClaim: Act {
  public let kind = EventKind.corrected
  public let selection: ClaimSelection
  public let right: ClaimedRight
  public let reason: String

  public init(_ selection: ClaimSelection, to right: ClaimedRight, reason: String) {
    self.selection = selection
    self.right = right
    self.reason = reason
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !reason.isBlank else { throw .emptyText(kind) }
    let claim = try file.claim(selection, for: kind)
    guard case .open = claim.progress else { throw .claimNotOpen(claim.standing, kind) }
    guard !file.openClaims.contains(where: { $0.right == right }) else {
      throw .claims(.claimedAlready(right))
    }
    // Tasks that were not begun were planned for the right that it is not; what was done is evidence.
    guard claim.waitingTasks.isEmpty, claim.recipients.isEmpty, claim.fee == nil,
      claim.restriction == nil
    else {
      throw .claims(.workedOn(claim.right.right))
    }
    return [ProposedEvent(.corrected(to: right, reason: reason), claim: claim.id)]
  }
}
