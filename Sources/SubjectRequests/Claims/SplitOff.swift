/// A claim goes on as a request of its own, with its receipt and its clocks.
///
/// Only what nobody has decided yet can go: its questions, its extension and what was done for it go
/// with it.
public struct SplitOff: Act {
  public let kind = EventKind.splitOff
  public let selection: ClaimSelection
  /// The reference of the new request.
  public let reference: Reference
  public let reason: String

  public init(_ selection: ClaimSelection, to reference: Reference, reason: String) {
    self.selection = selection
    self.reference = reference
    self.reason = reason
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !reason.isBlank else { throw .emptyText(kind) }
    let claim = try file.claim(selection, for: kind)
    guard case .open = claim.progress else { throw .claimNotOpen(claim.standing, kind) }
    guard file.claims.count > 1 else { throw .claims(.onlyClaim(claim.right.right)) }
    guard
      claim.waitingTasks.isEmpty, claim.recipients.isEmpty, claim.fee == nil,
      claim.restriction == nil
    else {
      throw .claims(.workedOn(claim.right.right))
    }
    return [ProposedEvent(.splitOff(to: reference, reason: reason), claim: claim.id)]
  }
}

extension CaseFile {
  /// The facts of a case that go along with a claim that becomes a request of its own.
  ///
  /// - Returns: events in the order of the case; those of the claim carry it.
  public func heritage(of claim: Identifier<Claim>, in events: [CaseEvent]) -> [CaseEvent] {
    let done = Set(self[claim]?.tasks.filter { $0.state.result != nil }.map(\.number) ?? [])
    return events.filter { event in
      switch event.happening {
      case .acknowledged, .identityAsked, .identityConfirmed, .identityRejected, .forwarded,
        .dated, .misdirected, .redirected, .mandated, .mandateChecked, .questionReminded:
        true
      case .clarificationAsked, .clarified, .extended: event.claim == claim
      case .task(let number, _): event.claim == claim && done.contains(number)
      default: false
      }
    }
  }
}
