import Storage
public import SubjectRequests

extension Desk {
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
    let wanted = references ?? waiting
    let requests = try await database.read {
      try RevisedCase.open(wanted, of: tenant.id, from: $0)
    }
    let stamp = stamp(.acceptance)
    var report = RevisionReport()
    for batch in requests.batches(of: RevisionWork.writtenAtOnce) {
      report.contradictory += try await underPresentLaw { desk in
        try await RevisionWork(desk: desk, stamp: stamp, earlier: .accept).write(batch)
      }
    }
    report.requests = requests.count
    try await complete(&report, stamp)
    return report
  }
}
