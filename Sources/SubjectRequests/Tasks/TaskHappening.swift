import TimeLimits

/// What happened to a task.
public enum TaskHappening: Sendable, Hashable {
  case set(TaskAction, system: String, to: Handle?)
  case done(TaskResult, note: String?)
  case deferred(Deferral)
  /// The day or the event has come for which it was deferred.
  case fired
}

extension TaskHappening {
  var kind: EventKind {
    switch self {
    case .set: .taskSet
    case .done: .taskDone
    case .deferred: .taskDeferred
    case .fired: .taskFired
    }
  }

  /// What it says beside its kind.
  func words(of number: Int) -> String {
    switch self {
    case .set(let action, let system, let handle):
      "\(number), \(action.rawValue) in \(system)" + (handle.map { ", for \($0)" } ?? "")
    case .done(let result, let note):
      "\(number), \(result.rawValue)" + (note.map { ": \($0)" } ?? "")
    case .deferred(let deferral):
      "\(number), \(deferral.words)"
    case .fired: "\(number)"
    }
  }
}

extension Deferral {
  /// The deferral in words: on what it rests and until when.
  public var words: String {
    switch until {
    case .day(let day): "\(ground.rawValue) until \(day): \(reasons)"
    case .event: "\(ground.rawValue): \(reasons)"
    }
  }
}

extension Claim {
  /// What was not begun falls away with the right or the request for which it was set.
  mutating func supersedeTasks(_ cause: CaseTask.Supersession, at instant: Instant) {
    for index in tasks.indices where tasks[index].state.isOpen {
      tasks[index].state = .superseded(cause, at: instant)
    }
  }

  mutating func append(_ number: Int, _ happening: TaskHappening, _ event: CaseEvent) {
    if case .set(let action, let system, let handle) = happening {
      tasks.append(
        CaseTask(
          number: number,
          action: action,
          system: system,
          assignee: handle,
          set: event.occurred
        )
      )
      return
    }
    guard let index = tasks.firstIndex(where: { $0.number == number }) else { return }
    switch happening {
    case .set: break
    case .done(let result, let note):
      tasks[index].state = .done(result, note: note, at: event.occurred, by: event.by)
    case .deferred(let deferral): tasks[index].state = .deferred(deferral, at: event.occurred)
    case .fired: tasks[index].state = .fired(at: event.occurred)
    }
  }
}
