import TimeLimits

/// Where a claim stands, as far as a sentence says it that refuses an act on it.
public struct ClaimStanding: Sendable, Hashable {
  public let right: ClaimedRight
  public let progress: Claim.Progress

  public init(right: ClaimedRight, progress: Claim.Progress) {
    self.right = right
    self.progress = progress
  }
}

extension Claim {
  var standing: ClaimStanding { ClaimStanding(right: right, progress: progress) }
}

extension ClaimStanding {
  /// Since when it stands so, and why nothing more is done on it.
  ///
  /// - Parameter moment: how an instant is written.
  /// - Returns: a clause that begins with the claim.
  func words(_ moment: (Instant) -> String) -> String {
    let claim = "the claim to \(right.ownWord)"
    return switch progress {
    case .open: "\(claim) is open"
    case .feeProposed(let demand, let instant, let proposer):
      """
      \(claim): a fee of \(demand.amount) was proposed by \(proposer) at \(moment(instant)), and waits \
      for another person's approval; return it first
      """
    case .feeAsked(let demand, let instant):
      """
      \(claim): a fee of \(demand.amount) was asked for at \(moment(instant)), and is not paid yet; \
      record the payment first, or decide
      """
    case .proposed(let decision, let instant, let proposer):
      """
      \(claim): \(decision.outcome.rawValue) was proposed by \(proposer) at \(moment(instant)), and \
      waits for approval
      """
    case .decided(let decision, let instant):
      """
      \(claim) was decided at \(moment(instant)) (\(decision.outcome.rawValue)), which ends what could \
      be done before
      """
    case .answered(let decision, let instant):
      """
      \(claim) was answered at \(moment(instant)) (\(decision.outcome.rawValue)); where more is to be \
      said, reopen the case once it is closed, and decide anew
      """
    case .withdrawn(let instant):
      "\(claim) was withdrawn by the person at \(moment(instant)); what is asked anew is a new claim"
    case .splitOff(let reference, let instant):
      "\(claim) was split off at \(moment(instant)) and goes on as \(reference)"
    case .joined(let reference, let instant):
      "\(claim) was joined at \(moment(instant)) to \(reference) and is answered there"
    }
  }
}
