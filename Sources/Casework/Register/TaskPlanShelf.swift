import SubjectRequests
import Synchronization

/// Keeps the plans that a desk logs by until the register changes.
final class TaskPlanShelf: Sendable {
  private let kept = Mutex<[TaskPlanning: TaskPlan]>([:])

  func plan(_ planning: TaskPlanning) -> TaskPlan? { kept.withLock { $0[planning] } }

  func keep(_ plan: TaskPlan, for planning: TaskPlanning) {
    kept.withLock { $0[planning] = plan }
  }

  func clear() { kept.withLock { $0 = [:] } }
}
