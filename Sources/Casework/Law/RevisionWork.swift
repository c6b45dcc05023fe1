import Postgres
import Storage
import SubjectRequests
import TimeLimits

/// Computes the clocks of a batch of requests anew, and writes those that changed.
struct RevisionWork: Sendable {
  let desk: Desk
  let stamp: RevisionStamp
  let earlier: DeadlineRevision.EarlierDays

  /// How many requests are read and computed at once: few, since whoever else works in this process
  /// waits meanwhile where there are no more cores.
  static let readAtOnce = 250
  /// How many are locked at once, for the moment in which they are written.
  static let writtenAtOnce = 250

  init(desk: Desk, stamp: RevisionStamp, earlier: DeadlineRevision.EarlierDays) {
    self.desk = desk
    self.stamp = stamp
    self.earlier = earlier
  }

  /// Looks at requests without locking them, then writes those whose clocks changed.
  ///
  /// Whoever acts on a request meanwhile computes by the present law too, so what was looked at
  /// and found to stand needs nothing more.
  /// - Returns: those whose events contradict each other; they keep the clocks that they had.
  /// - Throws: ``LawChanged``; `PostgresError`.
  func revise(_ requests: [Identifier<SubjectRequest>]) async throws -> [Reference] {
    let (changed, contradictory) = try await desk.database.read { connection in
      try desk.checkLaw(in: connection)
      var changed: [Identifier<SubjectRequest>] = []
      var contradictory: [Reference] = []
      let cases = try RevisedCase.read(requests, of: desk.tenant.id, from: connection)
      for revised in cases {
        var saved = RevisionToSave()
        do throws(FactsError) {
          try append(revised, to: &saved)
        } catch {
          contradictory.append(revised.file.request.reference)
        }
        if !saved.isEmpty { changed.append(revised.file.request.id) }
      }
      return (changed, contradictory)
    }
    for batch in changed.batches(of: Self.writtenAtOnce) { _ = try await write(batch) }
    return contradictory
  }

  /// Locks requests, computes their clocks anew, and writes what changed, in one transaction.
  ///
  /// A repetition finds the batch as it left it, and changes nothing more.
  func write(_ requests: [Identifier<SubjectRequest>]) async throws -> [Reference] {
    try await desk.database.perform(stamp.id) { connection in
      try desk.holdLaw(in: connection)
      var saved = RevisionToSave()
      var contradictory: [Reference] = []
      let cases = try RevisedCase.lock(requests, of: desk.tenant.id, from: connection)
      for revised in cases {
        do throws(FactsError) {
          try append(revised, to: &saved)
        } catch {
          contradictory.append(revised.file.request.reference)
        }
      }
      try saved.save(stamp, in: desk.tenant.id, connection)
      return contradictory
    }
  }

  private func append(
    _ revised: RevisedCase,
    to saved: inout RevisionToSave
  ) throws(FactsError) {
    let revision = DeadlineRevision(
      stored: revised.stored,
      held: revised.held,
      computed: try desk.keeper.deadlines(of: revised.file),
      earlier: earlier
    )
    saved.append(revision, of: revised)
  }
}

extension Array {
  /// The elements in runs of at most so many.
  func batches(of size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
