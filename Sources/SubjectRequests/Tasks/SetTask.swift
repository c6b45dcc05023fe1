/// Something is to be done for a claim in a system, or by a processor.
public struct SetTask: Act {
  public let kind = EventKind.taskSet
  public let selection: ClaimSelection
  public let action: TaskAction
  public let systems: [String]
  public let assignee: Handle?

  /// Describes tasks, one for each system.
  ///
  /// - Parameters:
  ///   - selection: the one claim for which it is done.
  ///   - action: what is to be done.
  ///   - systems: where: systems or processors by name.
  ///   - assignee: who is to do it, where somebody is named.
  public init(
    _ selection: ClaimSelection,
    _ action: TaskAction,
    in systems: [String],
    to assignee: Handle?
  ) {
    self.selection = selection
    self.action = action
    self.systems = systems
    self.assignee = assignee
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !systems.isEmpty, !systems.contains(where: \.isBlank) else { throw .emptyText(kind) }
    let claim = try file.claim(selection, for: kind)
    for system in systems {
      let isSet = claim.tasks.contains {
        $0.action == action && $0.system == system && $0.state.isUnfinished
      }
      if isSet { throw .task(.setAlready(action)) }
    }
    let last = file.lastTask
    return systems.enumerated().map { index, system in
      ProposedEvent(
        .task(last + index + 1, .set(action, system: system, to: assignee)),
        claim: claim.id
      )
    }
  }
}

extension CaseFile {
  /// The tasks of all claims, by number.
  public var tasks: [CaseTask] { claims.flatMap(\.tasks).sorted { $0.number < $1.number } }

  /// A task and the claim for which it is done.
  func task(_ number: Int) throws(ActRefusal) -> (task: CaseTask, claim: Claim) {
    for claim in claims {
      if let task = claim.tasks.first(where: { $0.number == number }) { return (task, claim) }
    }
    throw .task(.noSuchTask(number))
  }

  /// A task that is still to be done.
  func unfinishedTask(_ number: Int) throws(ActRefusal) -> (task: CaseTask, claim: Claim) {
    let found = try task(number)
    switch found.task.state {
    case .open, .deferred, .fired: return found
    case .done: throw .task(.finished(number))
    case .superseded(let cause, _): throw .task(.superseded(number, cause))
    }
  }
}
