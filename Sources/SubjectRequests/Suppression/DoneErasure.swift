public import TimeLimits

/// An erasure that was carried out for a claim: after a restore from backup it is done again.
public struct DoneErasure: Sendable, Hashable {
  public let claim: Identifier<Claim>
  public let scope: Scope
  public let at: Instant

  /// Where it was carried out.
  public enum Scope: Sendable, Hashable {
    /// No system was named: wherever the person is found.
    case everywhere
    /// By the task of a number, in a system.
    ///
    /// The name goes on the list of the erased as it is written, and so must name no person.
    case system(String, task: Int)
  }
}

extension CaseFile {
  /// The erasures that were granted and carried out, in the order of the claims.
  ///
  /// What is deferred or impossible is none; a deferred erasure becomes one when it is done.
  public var doneErasures: [DoneErasure] {
    claims.filter { $0.right.right == .erasure }.flatMap(\.doneErasures)
  }
}

extension Claim {
  fileprivate var doneErasures: [DoneErasure] {
    guard progress.decision?.isGrant == true else { return [] }
    let tasks = tasks.filter { $0.action == .erase }
    guard !tasks.isEmpty else {
      return acted.map { [DoneErasure(claim: id, scope: .everywhere, at: $0)] } ?? []
    }
    return tasks.compactMap { task in
      guard case .done(let result, _, let instant, _) = task.state, result != .impossible else {
        return nil
      }
      return DoneErasure(
        claim: id,
        scope: .system(task.system, task: task.number),
        at: instant
      )
    }
  }
}
