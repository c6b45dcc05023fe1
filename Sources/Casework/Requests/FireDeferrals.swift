import Storage
public import SubjectRequests
import TimeLimits

/// A deferred erasure whose day has come.
public struct FiredDeferral: Sendable, Hashable {
  public let reference: Reference
  /// The number of the task.
  public let task: Int
  public let system: String

  public init(reference: Reference, task: Int, system: String) {
    self.reference = reference
    self.task = task
    self.system = system
  }
}

extension Desk {
  /// Records of every deferred erasure whose day is over that it is to be done now, in closed cases
  /// too.
  ///
  /// Each case is a commit of its own: broken off, the same goes on where it was. What somebody else
  /// recorded meanwhile is passed over.
  /// - Returns: what was fired, in the order of the days.
  /// - Throws: `ActRefusal`; `StorageError`; `PostgresError`.
  public func fireDeferrals() async throws -> [FiredDeferral] {
    let today = today
    var fired: [FiredDeferral] = []
    var seen: Set<Reference> = []
    // On its last day the duty to keep still stands.
    for item in try await work(firedBy: today.adding(days: -1)) {
      guard seen.insert(item.reference).inserted else { continue }
      let tasks = try await show(item.reference).loaded.file.tasks
      for task in tasks {
        guard let day = task.state.deferral?.day, day < today else { continue }
        let key = collaborators.identifier(now)
        do {
          _ = try await perform(FireTask(task.number), on: item.reference, key: key)
        } catch ActRefusal.task(.notDeferred), ActRefusal.task(.finished), StorageError.erased {
          continue
        }
        fired.append(
          FiredDeferral(reference: item.reference, task: task.number, system: task.system)
        )
      }
    }
    return fired
  }
}
