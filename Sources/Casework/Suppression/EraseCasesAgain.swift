import Storage
public import SubjectRequests

/// What became of the cases that were erased and came back with a backup.
public struct ErasureReplay: Sendable, Hashable {
  /// Those that were erased again.
  public internal(set) var erased: [ReturnedCase] = []
  /// Those against whose erasure something stands in what was restored, and what it is.
  public internal(set) var refused: [Refused] = []

  /// A case that could not be erased again.
  public struct Refused: Sendable, Hashable {
    public let item: ReturnedCase
    public let reason: ActRefusal
  }
}

extension Desk {
  /// The cases of this database that were erased and are here again, since it was restored from a
  /// backup; the list must have been imported from outside what was restored.
  ///
  /// - Returns: the cases, the first erased first.
  /// - Throws: `PostgresError`.
  public func returnedCases() async throws -> [ReturnedCase] {
    try await database.read { try SuppressionList.returnedCases(of: tenant.id, from: $0) }
  }

  /// Erases again what was erased and came back, on the grounds of then, each case in a commit of
  /// its own: broken off, the same goes on where it was.
  ///
  /// - Returns: what became of each.
  /// - Throws: `StorageError`; `PostgresError`.
  public func eraseReturnedCases() async throws -> ErasureReplay {
    var replay = ErasureReplay()
    for item in try await returnedCases() {
      do {
        let key = collaborators.identifier(now)
        _ = try await erase(item.reference, ground: item.ground, key: key)
        replay.erased.append(item)
      } catch let refusal as ActRefusal {
        replay.refused.append(ErasureReplay.Refused(item: item, reason: refusal))
      }
    }
    return replay
  }
}
