import Postgres
import Records
import Register
import Storage
import SubjectRequests

extension Desk {
  /// The tasks that requests get when they are logged; nil where the profile says by hand.
  ///
  /// - Throws: `RegisterDataError`; `StorageError`; `PostgresError`.
  func presentPlan() async throws -> TaskPlan? {
    let planning = controller.profile.tasks
    if let kept = plans.plan(planning), kept.day == today { return kept }
    let made: TaskPlan
    switch planning {
    case .byHand: return nil
    case .processors: made = try await plan(.processors)
    case .systems: made = try await plan(.systems(of: []))
    }
    plans.keep(made, for: planning)
    return made
  }

  /// Makes sure that a plan is that of the register as the transaction sees it.
  ///
  /// - Throws: ``LawChanged``.
  func check(_ plan: TaskPlan?, in connection: Connection) throws {
    guard let plan else { return }
    guard try RegisterRevision.read(of: tenant.id, from: connection) == plan.revision else {
      plans.clear()
      throw LawChanged()
    }
  }

  /// What the register calls for at present.
  func plan(_ scope: ProposalScope) async throws -> TaskPlan {
    let (revision, services, activities) = try await database.read { connection in
      (
        try RegisterRevision.read(of: tenant.id, from: connection),
        try RegisterStore.read(.newest(.responsibility), of: tenant, from: connection),
        scope == .processors
          ? [] : try RegisterStore.read(.newest(.activity), of: tenant, from: connection)
      )
    }
    return try TaskPlan(
      revision,
      on: today,
      services: try services.map { try Self.version($0).record },
      activities: try activities.map { try Self.version($0).record }
        .filter { (activity: ProcessingActivity) in
          if case .systems(let subjects) = scope { activity.concerns(subjects) } else { false }
        }
    )
  }
}
