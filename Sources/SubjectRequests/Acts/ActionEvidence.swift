import TimeLimits

/// What shows that a claim was carried out: on what its answer rests (Article 12(3)).
///
/// The raw values are the words in SQL.
public enum ActionEvidence: String, Sendable, Hashable, CaseIterable, Codable {
  /// It was recorded that what was asked for has been done.
  case acted
  /// Tasks in systems were finished, or deferred by a decision that refuses a part.
  case tasks
  /// Processing was restricted (Article 18(1)).
  case restriction
  /// It was recorded how the copy of the data is given, or why none is (Article 15(3), 20(1)).
  case copy
  /// Nothing was granted, so that there was nothing to do.
  case nothingGranted = "nothing-granted"
  /// It was answered before this was kept.
  case unrecorded
}

extension CaseFile {
  /// What shows that a decision on a claim was carried out, since the answer before it if there was
  /// one.
  ///
  /// - Returns: nil where something was granted, and nothing says that it was done.
  public func evidence(of claim: Claim, for decision: Decision) -> ActionEvidence? {
    guard decision.isGrant else { return .nothingGranted }
    switch claim.right {
    case .access, .portability:
      if isCopyRecorded(for: claim) { return .copy }
      return claim.foundNothing ? .tasks : nil
    case .restriction: return claim.evidenceOfRestriction
    case .erasure: return claim.evidenceOfErasure(by: decision)
    case .rectification: return claim.didTasks(.correct) ? .tasks : claim.evidenceOfAct
    case .objection: return claim.didTasks(nil) ? .tasks : claim.evidenceOfAct
    case .automatedDecision, .consentWithdrawal: return claim.evidenceOfAct
    }
  }

  /// The decided claims that are granted, and of which nothing says that it was done.
  public var claimsToCarryOut: [Claim] {
    openClaims.filter { claim in
      guard case .decided(let decision, _) = claim.progress else { return false }
      return evidence(of: claim, for: decision) == nil
    }
  }
}

extension Claim {
  /// Whether something was done after the last answer, and so is not told yet.
  func isUntold(_ instant: Instant) -> Bool { answers.last.map { instant > $0.at } ?? true }

  /// Whether something says that a rectification, erasure or restriction was carried out, in part or
  /// in whole.
  var isCarriedOut: Bool {
    switch right.right {
    case .rectification: !acts.isEmpty || hasDone(.correct)
    case .erasure: !acts.isEmpty || hasDone(.erase)
    case .restriction: restriction != nil
    case .access, .portability, .objection, .automatedDecision, .consentWithdrawal: false
    }
  }

  private func hasDone(_ action: TaskAction) -> Bool {
    tasks.contains { task in
      task.action == action && task.state.result.map { $0 != .impossible } == true
    }
  }

  fileprivate var evidenceOfAct: ActionEvidence? { acts.contains(where: isUntold) ? .acted : nil }

  fileprivate var evidenceOfRestriction: ActionEvidence? {
    guard let restriction else { return nil }
    return restriction.isInForce || isUntold(restriction.since) ? .restriction : nil
  }

  /// Whoever is told of the erasure stands on the list of the erased: see ``doneErasures``.
  fileprivate func evidenceOfErasure(by decision: Decision) -> ActionEvidence? {
    guard standingTasks.contains(where: { $0.action == .erase }) else { return evidenceOfAct }
    if didTasks(.erase) { return .tasks }
    // What stays is told as refused, until it may be erased as well.
    let isDeferred = decision.refusal != nil && tasks.contains { $0.state.deferral != nil }
    return isDeferred ? .tasks : nil
  }

  /// Whether something was done in a system, by an action or by any.
  func didTasks(_ action: TaskAction?) -> Bool {
    tasks.contains { task in
      guard case .done(let result, _, let instant, _) = task.state else { return false }
      return result != .impossible && isUntold(instant) && (action ?? task.action) == task.action
    }
  }

  /// Whether every system was searched, and none holds data.
  var foundNothing: Bool {
    !standingTasks.isEmpty && standingTasks.allSatisfy { $0.state.result == .nothingFound }
  }
}
