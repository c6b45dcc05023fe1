import Postgres
import Storage
import SubjectRequests
import TimeLimits

extension Desk {
  /// Computes the clocks of all open requests anew, after the profile or the law changed.
  ///
  /// Each request is locked on its own and for a moment only, so that others go on working.
  /// - Returns: how many requests were computed anew.
  public func recomputeDeadlines() async throws -> Int {
    let open = try await database.read { connection in
      try RequestLookup.open(tenant.id, from: connection)
    }
    for reference in open {
      try await database.perform(collaborators.identifier(now)) { connection in
        let loaded = try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
        let deadlines = try keeper.deadlines(of: loaded.file)
        try DerivedDeadlines(deadlines, of: loaded.file).replace(in: tenant.id, connection)
      }
    }
    return open.count
  }
}
