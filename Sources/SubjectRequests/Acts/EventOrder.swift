import TimeLimits

extension CaseFile {
  /// Refuses a fact that would have occurred before the one it follows.
  ///
  /// What is logged late may fall between earlier facts, but an answer does not come before its
  /// question, nor a letter before the decision that it tells.
  func checkOrder(of event: ProposedEvent, occurred: Instant) throws(ActRefusal) {
    if let claim = event.claim.flatMap({ self[$0] }), occurred < claim.received {
      throw .beforeReceipt(event.happening.kind, received: claim.received)
    }
    guard let earlier = precedent(of: event), occurred < earlier.at else { return }
    throw .outOfOrder(event.happening.kind, follows: earlier.kind, at: earlier.at)
  }

  private func precedent(of event: ProposedEvent) -> (kind: EventKind, at: Instant)? {
    if let claim = event.claim.flatMap({ self[$0] }) {
      return claim.precedent(of: event.happening)
    }
    switch event.happening {
    case .identityConfirmed, .identityRejected, .documentReceived:
      return identityQuestions.last.map { (.identityAsked, $0.asked) }
    case .identityAsked:
      return identityQuestions.last?.answered.map { (.identityConfirmed, $0) }
    case .documentDeleted:
      guard case .held(let since) = identityDocument else { return nil }
      return (.documentReceived, since)
    case .questionReminded: return lastWaitingQuestion.map { (.identityAsked, $0) }
    case .mandateChecked: return mandate.map { (.mandated, $0.recorded) }
    case .recipientsDisclosed:
      guard case .asked(let instant) = recipientInquiry else { return nil }
      return (.recipientsAsked, instant)
    case .closed: return claims.compactMap(\.progress.end).max { $0.at < $1.at }
    case .hold(.released): return hold.map { (.held, $0.since) }
    case .reopened, .erased:
      guard case .closed(let instant, _) = standing else { return nil }
      return (.closed, instant)
    default: return nil
    }
  }
}

extension Claim {
  fileprivate func precedent(of happening: Happening) -> (kind: EventKind, at: Instant)? {
    switch happening {
    case .clarified: return clarifications.last.map { (.clarificationAsked, $0.asked) }
    case .clarificationAsked: return clarifications.last?.answered.map { (.clarified, $0) }
    case .feePaid: return fee.map { (.feeAsked, $0.asked) }
    case .approved, .returned:
      switch progress {
      case .feeProposed(_, let instant, _): return (.feeProposed, instant)
      case .proposed(_, let instant, _): return (.proposed, instant)
      default: return nil
      }
    case .decided, .proposed:
      if case .decided(_, let instant) = progress { return (.decided, instant) }
      return answers.last.map { (.answered, $0.at) }
    case .answered:
      guard case .decided(_, let instant) = progress else { return nil }
      return (.decided, instant)
    case .restriction(let happening): return restriction?.precedent(of: happening)
    case .task(let number, _): return tasks.first { $0.number == number }?.lastChange
    case .recipient(let number, .acknowledged):
      guard case .told(_, let told) = recipients.first(where: { $0.number == number })?.state
      else { return nil }
      return (.recipientTold, told)
    default: return nil
    }
  }
}

extension Restriction {
  fileprivate func precedent(
    of happening: RestrictionHappening
  ) -> (kind: EventKind, at: Instant)? {
    switch (happening, state) {
    case (.imposed, .lifted(_, let lifted)): (.restrictionLifted, lifted)
    case (.liftingTold, _): (.restricted, since)
    case (.lifted, .liftingTold(let told, _)): (.liftingTold, told)
    default: nil
    }
  }
}

extension CaseTask {
  fileprivate var lastChange: (kind: EventKind, at: Instant) {
    switch state {
    case .open: (.taskSet, set)
    case .deferred(_, let instant): (.taskDeferred, instant)
    case .fired(let instant): (.taskFired, instant)
    case .done(_, _, let instant, _): (.taskDone, instant)
    case .superseded(let cause, let instant): (cause.kind, instant)
    }
  }
}

extension CaseTask.Supersession {
  fileprivate var kind: EventKind {
    switch self {
    case .corrected: .corrected
    case .splitOff: .splitOff
    case .joined: .joined
    case .withdrawn: .withdrawn
    }
  }
}
