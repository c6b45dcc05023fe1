import Foundation
import Postgres
import Storage
import SubjectRequests
import TimeLimits

extension Desk {
  /// Computes the clocks of all open requests anew, whatever changed.
  ///
  /// Days apply even where they are earlier.
  /// - Parameter progress: told how many requests of how many were looked at.
  /// - Returns: how many requests were looked at, and which clocks moved.
  /// - Throws: `PostgresError`.
  public func recomputeDeadlines(
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws -> RevisionReport {
    let revision = Revision(stamp(.order), changedDays: nil)
    try await database.perform(revision.stamp.id) { connection in
      try RevisionLedger.add(revision, of: tenant.id, in: connection)
    }
    return try await finishRevisions(progress: progress)
  }

  /// Computes anew what changes of law and profile call for, the oldest change first.
  ///
  /// It waits for acts that began under an earlier law; others go on meanwhile. What was broken off
  /// goes on where it was. Requests are read in batches that lock nothing; those
  /// whose clocks move are locked for the moment in which they are written.
  /// - Parameter progress: told how many requests of how many were looked at.
  /// - Returns: how many requests were looked at, and which clocks moved.
  /// - Throws: `PostgresError`.
  public func finishRevisions(
    progress: (_ done: Int, _ total: Int) -> Void
  ) async throws -> RevisionReport {
    let revisions = try await database.read {
      try RevisionLedger.unfinished(of: tenant.id, from: $0)
    }
    var report = RevisionReport()
    if let first = revisions.first {
      try await database.perform(first.stamp.id) {
        try LawVersion.retirePast(of: tenant.id, in: $0)
      }
    }
    for revision in revisions {
      try await report.add(run(revision, progress: progress))
    }
    return report
  }

  /// The stamp of a run that begins now.
  func stamp(_ cause: DeadlineChange.Cause) -> RevisionStamp {
    let now = now
    return RevisionStamp(id: collaborators.identifier(now), cause: cause, at: now, by: officer)
  }
}

extension Desk {
  private func run(
    _ revision: Revision,
    progress: (_ done: Int, _ total: Int) -> Void
  ) async throws -> RevisionReport {
    let stamp = revision.stamp
    let scope = scope(of: revision)
    let open = try await database.read { try RequestLookup.countOpen(tenant.id, from: $0) }
    var report = RevisionReport()
    report.requests = revision.requests
    var cursor = revision.cursor
    repeat {
      let after = cursor
      let page = try await database.read {
        try RevisionCandidates.page(scope, after: after, of: tenant.id, from: $0)
      }
      let done = report.requests
      let total = scope == .all ? open : done + page.count
      report.contradictory += try await revise(page, stamp) { progress(done + $0, total) }
      report.requests += page.count
      cursor = page.count == RevisionCandidates.pageSize ? page.last : nil
      let (reached, requests) = (cursor, report.requests)
      try await database.perform(stamp.id) { connection in
        if let reached {
          try RevisionLedger.note(
            reached,
            requests: requests,
            in: stamp.id,
            of: tenant.id,
            connection
          )
        } else {
          try RevisionLedger.finish(
            stamp.id,
            requests: requests,
            at: now,
            of: tenant.id,
            in: connection
          )
        }
      }
    } while cursor != nil
    try await complete(&report, stamp)
    return report
  }

  /// Which requests a run looks at.
  private func scope(of revision: Revision) -> RevisionScope {
    guard let days = revision.changedDays,
      let impact = keeper.impact(of: days, everChanged: law.changedDays)
    else { return .all }
    return .touched(by: impact, uses: keeper.calendarUses)
  }

  /// Looks at a page of requests on as many cores as there are.
  private func revise(
    _ page: [RevisionCursor],
    _ stamp: RevisionStamp,
    progress: (_ done: Int) -> Void
  ) async throws -> [Reference] {
    // What is stored is not to be relied on where a person orders that all is computed anew.
    let earlier: DeadlineRevision.EarlierDays = stamp.cause == .order ? .apply : .wait
    var batches = page.map(\.request).batches(of: RevisionWork.readAtOnce)[...]
    return try await withThrowingTaskGroup(of: (requests: Int, [Reference]).self) { group in
      var contradictory: [Reference] = []
      var done = 0
      for _ in 0..<ProcessInfo.processInfo.activeProcessorCount {
        guard let batch = batches.popFirst() else { break }
        group.addTask { (batch.count, try await revise(batch, stamp, earlier)) }
      }
      while let (requests, found) = try await group.next() {
        done += requests
        contradictory += found
        progress(done)
        if let batch = batches.popFirst() {
          group.addTask { (batch.count, try await revise(batch, stamp, earlier)) }
        }
      }
      return contradictory
    }
  }

  private func revise(
    _ batch: [Identifier<SubjectRequest>],
    _ stamp: RevisionStamp,
    _ earlier: DeadlineRevision.EarlierDays
  ) async throws -> [Reference] {
    try await underPresentLaw { desk in
      try await RevisionWork(desk: desk, stamp: stamp, earlier: earlier).revise(batch)
    }
  }

  /// Adds which clocks moved, as it was logged.
  func complete(_ report: inout RevisionReport, _ stamp: RevisionStamp) async throws {
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
    report.unverifiedRules = keeper.rules.unverified(among: Set(report.moves.compactMap(\.rule)))
  }
}
