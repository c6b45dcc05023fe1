import Postgres
import Storage
public import SubjectRequests
import TimeLimits

extension Desk {
  /// Computes the clocks of all open requests anew, after the profile changed.
  ///
  /// Days apply even where they are earlier, since a person changed the profile.
  /// - Returns: how many requests were computed anew.
  /// - Throws: `PostgresError`.
  public func recomputeDeadlines() async throws -> Int {
    try await recompute(.profile, earlier: .apply) { _, _ in }.requests
  }

  /// Computes the clocks of all open requests anew, batch by batch.
  ///
  /// A batch is locked for the moment in which it is computed; whoever works on one of its requests
  /// waits for that moment and no longer, and everybody else not at all.
  /// - Parameters:
  ///   - cause: what changed.
  ///   - earlier: what becomes of days that are earlier than before.
  ///   - progress: told after each batch how many requests of how many were done.
  /// - Returns: how many requests were computed anew, and which clocks moved.
  /// - Throws: `PostgresError`.
  func recompute(
    _ cause: RevisionCause,
    earlier: DeadlineRevision.EarlierDays,
    progress: (_ done: Int, _ total: Int) -> Void
  ) async throws -> RevisionReport {
    let total = try await database.read { try RequestLookup.countOpen(tenant.id, from: $0) }
    let stamp = stamp(cause)
    var report = RevisionReport()
    var cursor: RevisionCursor?
    repeat {
      let after = cursor
      let outcome = try await revise(.open(after: after), stamp, earlier)
      report.add(outcome)
      cursor = outcome.next
      progress(report.requests, total)
    } while cursor != nil
    try await complete(&report, stamp)
    return report
  }

  /// Accepts the earlier days that wait in some requests.
  ///
  /// - Parameter references: which; nil means all in which something waits.
  /// - Returns: what moved.
  /// - Throws: ``LawChangeError/nothingWaits(_:)``; `PostgresError`.
  public func acceptEarlierDays(_ references: [Reference]?) async throws -> RevisionReport {
    let waiting = try await database.read {
      try HeldDeadlineStore.references(of: tenant.id, from: $0)
    }
    let known = Set(waiting)
    if let missing = references?.first(where: { !known.contains($0) }) {
      throw LawChangeError.nothingWaits(missing)
    }
    let stamp = stamp(.acceptance)
    var report = RevisionReport()
    var rest = (references ?? waiting)[...]
    while !rest.isEmpty {
      let batch = Array(rest.prefix(500))
      rest = rest.dropFirst(500)
      report.add(try await revise(.named(batch), stamp, .accept))
    }
    try await complete(&report, stamp)
    return report
  }

  private func stamp(_ cause: RevisionCause) -> RevisionStamp {
    let now = now
    return RevisionStamp(id: collaborators.identifier(now), cause: cause, at: now, by: officer)
  }

  private func revise(
    _ selection: RevisionSelection,
    _ stamp: RevisionStamp,
    _ earlier: DeadlineRevision.EarlierDays
  ) async throws -> RevisionOutcome {
    // A repetition finds the batch as it left it, and changes nothing more.
    try await database.perform(stamp.id) { connection in
      let batch = try RevisionBatch.lock(selection, of: tenant.id, from: connection)
      var saved = RevisionToSave()
      var contradictory: [Reference] = []
      for revised in batch.cases {
        do throws(FactsError) {
          let revision = DeadlineRevision(
            stored: revised.stored,
            held: revised.held,
            computed: try keeper.deadlines(of: revised.file),
            earlier: earlier
          )
          saved.append(revision, of: revised)
        } catch {
          contradictory.append(revised.file.request.reference)
        }
      }
      try saved.save(stamp, in: tenant.id, connection)
      return RevisionOutcome(
        requests: batch.cases.count,
        contradictory: contradictory,
        next: batch.next
      )
    }
  }

  private func complete(_ report: inout RevisionReport, _ stamp: RevisionStamp) async throws {
    (report.counts, report.moves) = try await database.read { connection in
      (
        try DeadlineChangeLog.counts(of: stamp.id, tenant: tenant.id, from: connection),
        try DeadlineChangeLog.moves(
          of: stamp.id,
          limit: RevisionReport.listed,
          tenant: tenant.id,
          from: connection
        )
      )
    }
  }
}

/// What became of one batch.
private struct RevisionOutcome: Sendable {
  let requests: Int
  let contradictory: [Reference]
  let next: RevisionCursor?
}

extension RevisionReport {
  fileprivate mutating func add(_ outcome: RevisionOutcome) {
    requests += outcome.requests
    contradictory += outcome.contradictory
  }
}
