/// An erasure waits: a legal hold or a duty to keep stands against it until a day or an event.
public struct DeferTask: Act {
  public let kind = EventKind.taskDeferred
  public let needs = CaseRequirement.anyCase
  public let number: Int
  public let deferral: Deferral

  public init(_ number: Int, _ deferral: Deferral) {
    self.number = number
    self.deferral = deferral
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    let (task, claim) = try file.unfinishedTask(number)
    guard task.action == .erase else { throw .task(.notDeferrable(task.action)) }
    guard !deferral.reasons.isBlank else { throw .task(.deferralWithoutReason) }
    // Before the answer the decision can still be another.
    if case .answered(let decision, _) = claim.progress { try decision.check(deferral, of: number) }
    return [ProposedEvent(.task(number, .deferred(deferral)), claim: claim.id)]
  }
}

extension Decision {
  /// Refuses to keep data on a ground of Article 17(3) that the decision does not tell the person.
  ///
  /// - Throws: ``TaskRefusal/deferredWithoutRefusal(_:_:)``.
  func check(_ deferral: Deferral, of task: Int) throws(ActRefusal) {
    guard isGrant, let ground = deferral.refusalGround else { return }
    guard refusal?.grounds.contains(ground) == true else {
      throw .task(.deferredWithoutRefusal(task, ground))
    }
  }
}

/// What an erasure waited for has come: it is to be done now.
public struct FireTask: Act {
  public let kind = EventKind.taskFired
  public let needs = CaseRequirement.anyCase
  public let number: Int

  public init(_ number: Int) {
    self.number = number
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    let (task, claim) = try file.unfinishedTask(number)
    guard case .deferred = task.state else { throw .task(.notDeferred(number)) }
    return [ProposedEvent(.task(number, .fired), claim: claim.id)]
  }
}
