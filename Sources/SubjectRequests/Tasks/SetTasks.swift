/// Several things are to be done at once, for whatever claims, each in one system.
public struct SetTasks: Act {
  public let kind = EventKind.taskSet
  public let tasks: [Task]

  /// Something to be done for the open claim to a right.
  public struct Task: Sendable, Hashable {
    public let right: ClaimedRight
    public let action: TaskAction
    /// The system or processor, by the name the controller gives it.
    public let system: String
    /// Who is to do it, where somebody is named.
    public let assignee: Handle?

    public init(
      _ right: ClaimedRight,
      _ action: TaskAction,
      in system: String,
      to assignee: Handle?
    ) {
      self.right = right
      self.action = action
      self.system = system
      self.assignee = assignee
    }
  }

  public init(_ tasks: [Task]) {
    self.tasks = tasks
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !tasks.isEmpty else { throw .emptyText(kind) }
    let last = file.lastTask
    var events: [ProposedEvent] = []
    for task in tasks {
      // Each as it would be set alone, numbered after the ones before it.
      let alone = SetTask(.claimed([task.right]), task.action, in: [task.system], to: task.assignee)
      for event in try alone.events(in: file) {
        guard case .task(_, let happening) = event.happening else { continue }
        events.append(ProposedEvent(.task(last + events.count + 1, happening), claim: event.claim))
      }
    }
    return events
  }
}

extension Right {
  /// What honours the right in a system; nil where it is not honoured system by system.
  public var action: TaskAction? {
    switch self {
    case .access: .search
    case .rectification: .correct
    case .erasure: .erase
    case .restriction: .restrict
    case .portability: .export
    case .objection, .automatedDecision, .consentWithdrawal: nil
    }
  }
}
