import Postgres
import Storage
import SubjectRequests
import TimeLimits

/// Rows that share a commit.
struct BulkBatch: Sendable {
  private(set) var requests: [NewRequest] = []
  private(set) var lines: [Int] = []
  /// The lines of rows that name nobody.
  private(set) var nameless: Set<Int> = []

  var count: Int { requests.count }

  mutating func append(_ request: NewRequest, line: Int, namesNobody: Bool) {
    requests.append(request)
    lines.append(line)
    if namesNobody { nameless.insert(line) }
  }

  /// The same requests with their clocks by the law of a desk.
  func computed(by desk: Desk) throws(FactsError) -> BulkBatch {
    var batch = BulkBatch()
    for (request, line) in zip(requests, lines) {
      batch.append(
        request.showing(try desk.keeper.deadlines(of: request.file)),
        line: line,
        namesNobody: nameless.contains(line)
      )
    }
    return batch
  }
}

extension Desk {
  /// Logs a batch in one commit; what was logged before is passed over.
  func log(_ batch: BulkBatch) async throws -> BulkReport {
    try await underPresentLaw { desk in
      let isCurrent = desk.law.version == law.version
      return try await desk.logByOwnLaw(isCurrent ? batch : batch.computed(by: desk))
    }
  }

  /// - Throws: `PostgresError`; ``LawChanged``.
  private func logByOwnLaw(_ batch: BulkBatch) async throws -> BulkReport {
    // Planned anew for these arrays: a plan for any would expect ten rows and join them in loops.
    let statement = try InsertRequests(batch.requests, for: tenant).statement.preparedOnce
    let key = collaborators.identifier(now)
    // Repeated after a lost connection, the statement passes over what the first one logged.
    let logged = try await database.perform(key) { connection in
      try holdLaw(in: connection)
      return Set(
        try connection.execute(statement).map {
          try $0.decode("id", as: Identifier<SubjectRequest>.self)
        }
      )
    }
    let left = batch.requests.indices.filter { !logged.contains(batch.requests[$0].request.id) }
    var (report, unexplained) = try await explain(left, of: batch)
    report.logged = logged.count
    // One in 2^40 draws a reference that is taken.
    report.refused += unexplained.map {
      RowRefusal(line: $0, field: nil, reason: "not logged; load the file again")
    }
    return report
  }

  /// Finds out what would become of a batch, without writing.
  func check(_ batch: BulkBatch) async throws -> BulkReport {
    var (report, unexplained) = try await explain(Array(batch.requests.indices), of: batch)
    report.logged = unexplained.count
    return report
  }

  /// Why rows were, or would be, passed over, and the lines of those that nothing speaks against.
  private func explain(
    _ indices: [Int],
    of batch: BulkBatch
  ) async throws -> (report: BulkReport, unexplained: [Int]) {
    guard !indices.isEmpty else { return (BulkReport(), []) }
    let requests = indices.map { batch.requests[$0] }
    let (sources, taken) = try await database.read { connection in
      (
        try RequestLookup.known(requests.compactMap(\.source), of: tenant.id, from: connection),
        try RequestLookup.taken(
          externalReferences: requests.compactMap(\.externalReference),
          of: tenant.id,
          from: connection
        )
      )
    }
    var report = BulkReport()
    var unexplained: [Int] = []
    for index in indices {
      let request = batch.requests[index]
      if let source = request.source, sources.contains(source) {
        report.loggedBefore += 1
        if batch.nameless.contains(batch.lines[index]) {
          report.ambiguous.append(batch.lines[index])
        }
      } else if let reference = request.externalReference, taken.contains(reference) {
        report.refused.append(
          RowRefusal(
            line: batch.lines[index],
            field: "reference",
            reason: "another request of this controller has it already; references are unique"
          )
        )
      } else {
        unexplained.append(batch.lines[index])
      }
    }
    return (report, unexplained)
  }
}
