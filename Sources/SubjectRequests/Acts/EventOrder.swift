import TimeLimits

extension CaseFile {
  /// Refuses a fact that would have occurred before the one it follows.
  ///
  /// What is logged late may fall between earlier facts, but an answer does not come before its
  /// question, nor a letter before the decision that it tells.
  func checkOrder(of event: ProposedEvent, occurred: Instant) throws(ActRefusal) {
    guard let earlier = precedent(of: event), occurred < earlier.at else { return }
    throw .outOfOrder(event.happening.kind, follows: earlier.kind, at: earlier.at)
  }

  private func precedent(of event: ProposedEvent) -> (kind: EventKind, at: Instant)? {
    let claim = event.claim.flatMap { self[$0] }
    switch event.happening {
    case .identityConfirmed: return identityQuestions.last.map { (.identityAsked, $0.asked) }
    case .identityAsked:
      return identityQuestions.last?.answered.map { (.identityConfirmed, $0) }
    case .clarified:
      return claim?.clarifications.last.map { (.clarificationAsked, $0.asked) }
    case .clarificationAsked:
      return claim?.clarifications.last?.answered.map { (.clarified, $0) }
    case .answered:
      guard case .decided(_, let instant) = claim?.progress else { return nil }
      return (.decided, instant)
    case .closed: return claims.compactMap(\.progress.end).max { $0.at < $1.at }
    case .reopened:
      guard case .closed(let instant, _) = standing else { return nil }
      return (.closed, instant)
    case .received, .claimed, .acknowledged, .extended, .decided, .acted, .withdrawn, .reminded,
      .assigned, .noted:
      return nil
    }
  }
}

extension Claim.Progress {
  /// How and when a claim came to its end.
  fileprivate var end: (kind: EventKind, at: Instant)? {
    switch self {
    case .open, .decided: nil
    case .answered(_, let instant): (.answered, instant)
    case .withdrawn(let instant): (.withdrawn, instant)
    }
  }
}
