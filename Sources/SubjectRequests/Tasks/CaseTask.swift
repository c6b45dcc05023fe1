public import TimeLimits

/// Something to be done for a claim in one system, or by one processor.
public struct CaseTask: Sendable, Hashable {
  /// 1 for the first task of a request.
  public let number: Int
  public let action: TaskAction
  /// The system or processor, by the name the controller gives it.
  ///
  /// May be personal data (a person's mailbox): stored only encrypted.
  public let system: String
  /// Who is to do it, where somebody was named.
  public let assignee: Handle?
  public let set: Instant
  public internal(set) var state: State = .open

  /// Where a task stands.
  public enum State: Sendable, Hashable {
    case open
    /// It may not be done yet, and says what fires it again.
    case deferred(Deferral, at: Instant)
    /// What it was deferred for has come: it is to be done now.
    case fired(at: Instant)
    case done(TaskResult, note: String?, at: Instant, by: Handle)
    /// It was not done, and the claim for which it was set is not carried out here any more.
    case superseded(Supersession, at: Instant)
  }

  /// What became of a claim whose tasks fell away.
  public enum Supersession: String, Sendable, Hashable, Codable {
    /// It exercises another right than was noted.
    case corrected
    case splitOff = "split-off"
    case joined
    case withdrawn
  }
}

/// What is to be done in a system.
public enum TaskAction: String, Sendable, Hashable, CaseIterable, Codable {
  case search
  case correct
  case erase
  case restrict
  case export
}

/// What came of a task.
public enum TaskResult: String, Sendable, Hashable, CaseIterable, Codable {
  /// Data was found, and the action done on it.
  case found
  case nothingFound = "nothing-found"
  /// It could not be done; the note says why.
  case impossible
}

extension CaseTask.State {
  /// Whether it must be done before the person is answered.
  public var isOpen: Bool { self == .open }

  /// Whether it is still to be done, now or when it is fired.
  public var isUnfinished: Bool {
    switch self {
    case .open, .deferred, .fired: true
    case .done, .superseded: false
    }
  }

  /// The deferral, while it holds.
  public var deferral: Deferral? {
    guard case .deferred(let deferral, _) = self else { return nil }
    return deferral
  }

  /// The result, once there is one.
  public var result: TaskResult? {
    guard case .done(let result, _, _, _) = self else { return nil }
    return result
  }
}
