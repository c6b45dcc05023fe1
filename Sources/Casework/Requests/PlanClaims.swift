import Postgres
import Storage
import SubjectRequests

import struct Foundation.UUID

extension Desk {
  /// Carries out an act by the law as it is when it is committed, and by the register as it is where
  /// the act claims a right: what that right calls for is planned as it is when a request is logged.
  ///
  /// - Parameters:
  ///   - key: the idempotency key.
  ///   - kind: of which kind the act is.
  ///   - body: is given the desk that knows the law, and the plan; nil where there is nothing to plan.
  /// - Returns: what the body returns.
  /// - Throws: what the body throws; `RegisterDataError`; `StorageError`; `PostgresError`.
  func byPresentLaw<Value: Sendable>(
    _ key: UUID,
    planning kind: EventKind,
    _ body: @Sendable (Desk, TaskPlan?, Connection) throws -> Value
  ) async throws -> Value {
    try await underPresentLaw { desk in
      let plan = kind.claimsRight ? try await desk.presentPlan() : nil
      return try await desk.database.perform(key) { connection in
        try desk.holdLaw(in: connection)
        try desk.check(plan, in: connection)
        return try body(desk, plan, connection)
      }
    }
  }

  /// Sets the tasks that the register calls for where an act claimed a right, or another one.
  ///
  /// They live and die with that act, under whose key the whole is repeated.
  ///
  /// - Parameters:
  ///   - plan: the tasks by right.
  ///   - outcome: what the act led to.
  ///   - circumstances: those of the act.
  ///   - connection: that of the transaction that holds the case.
  /// - Returns: the outcome, with the tasks.
  /// - Throws: `ActRefusal`; `PostgresError`.
  func setTasks(
    of plan: TaskPlan?,
    after outcome: ActOutcome,
    _ circumstances: ActCircumstances,
    _ connection: Connection
  ) throws -> ActOutcome {
    guard let plan else { return outcome }
    let claimed = outcome.events.filter(\.happening.claimsRight).compactMap(\.claim)
    let tasks = claimed.compactMap { outcome.file[$0] }.flatMap { plan.missing(in: $0) }
    guard !tasks.isEmpty else { return outcome }
    let now = circumstances.now
    let reference = outcome.file.request.reference
    let set = try perform(
      SetTasks(tasks),
      on: try LoadedCase.load(reference, of: tenant, for: .changing, from: connection),
      ActCircumstances(occurred: now, now: now, key: collaborators.identifier(now)),
      connection
    )
    return ActOutcome(
      file: set.file,
      deadlines: set.deadlines,
      moved: outcome.moved,
      events: outcome.events + set.events,
      recording: .now
    )
  }
}

extension TaskPlan {
  /// The tasks that a claim calls for and does not have.
  func missing(in claim: Claim) -> [SetTasks.Task] {
    items(for: claim.right).map(\.task).filter { claim.task(like: $0) == nil }
  }
}

extension Claim {
  /// The task of the same action in the same system, done or not.
  func task(like task: SetTasks.Task) -> CaseTask? {
    standingTasks.first { $0.action == task.action && $0.system == task.system }
  }
}

extension EventKind {
  /// Whether what follows from such an act exercises a right that nobody noted before.
  fileprivate var claimsRight: Bool { self == .claimed || self == .corrected || self == .splitOff }
}

extension Happening {
  fileprivate var claimsRight: Bool { kind.claimsRight }
}
