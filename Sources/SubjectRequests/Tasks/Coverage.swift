public import TimeLimits

/// Where a claim was carried out and with what result: what the answer can say was covered.
public struct Coverage: Sendable, Hashable {
  /// The tasks that are done, in order.
  public let done: [CaseTask]
  /// Erasures that wait, each with what fires it.
  public let deferred: [CaseTask]
  /// What is still to be done, deferred erasures that were fired among it.
  public let open: [CaseTask]

  public init(of claim: Claim) {
    done = claim.tasks.filter { $0.state.result != nil }
    deferred = claim.tasks.filter { $0.state.deferral != nil }
    open = claim.tasks.filter { $0.state.isUnfinished && $0.state.deferral == nil }
  }

  /// The systems in which data was found.
  public var found: [CaseTask] { done.filter { $0.state.result == .found } }

  /// The tasks that could not be done.
  public var impossible: [CaseTask] { done.filter { $0.state.result == .impossible } }
}

extension Claim {
  /// Tasks that must be done before the person is answered; none where nothing is to be done.
  public var openTasks: [CaseTask] {
    callsForAction ? tasks.filter(\.state.isOpen) : []
  }

  /// What is or was to be done for what the claim exercises now.
  public var standingTasks: [CaseTask] {
    tasks.filter { task in
      if case .superseded = task.state { false } else { true }
    }
  }

  /// Erasures that are deferred, or were and are to be done now.
  public var waitingTasks: [CaseTask] {
    callsForAction ? tasks.filter { $0.state.isUnfinished && !$0.state.isOpen } : []
  }

  /// The first day that fires a deferred erasure.
  public var firesOn: CalendarDate? { waitingTasks.compactMap { $0.state.deferral?.day }.min() }

  /// Whether something is done on the claim, or may have to be.
  private var callsForAction: Bool {
    switch progress {
    case .open, .feeProposed, .feeAsked, .proposed: true
    case .decided(let decision, _), .answered(let decision, _):
      decision.isGrant || decision == .nothingHeld
    case .withdrawn, .splitOff, .joined: false
    }
  }
}
