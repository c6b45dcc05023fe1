import Postgres
import Storage
import SubjectRequests
import TimeLimits

/// Rows that share a commit.
struct BulkBatch: Sendable {
  private(set) var requests: [NewRequest] = []
  private(set) var lines: [Int] = []

  var count: Int { requests.count }

  mutating func append(_ request: NewRequest, line: Int) {
    requests.append(request)
    lines.append(line)
  }
}

extension Desk {
  /// Logs a batch in one commit; what was logged before is passed over.
  func log(_ batch: BulkBatch) async throws -> BulkReport {
    let statement = try InsertRequests(batch.requests, for: tenant).statement
    let key = collaborators.identifier(now)
    // Repeated after a lost connection, the statement passes over what the first one logged.
    let logged = try await database.perform(key) { connection in
      Set(
        try connection.execute(statement).map {
          try $0.decode("id", as: Identifier<SubjectRequest>.self)
        }
      )
    }
    let left = batch.requests.indices.filter { !logged.contains(batch.requests[$0].request.id) }
    var report = try await explain(left, of: batch)
    report.logged = logged.count
    return report
  }

  /// Finds out what would become of a batch, without writing.
  func check(_ batch: BulkBatch) async throws -> BulkReport {
    var report = try await explain(Array(batch.requests.indices), of: batch)
    report.logged = batch.count - report.loggedBefore - report.refused.count
    return report
  }

  /// Why rows were, or would be, passed over.
  private func explain(_ indices: [Int], of batch: BulkBatch) async throws -> BulkReport {
    guard !indices.isEmpty else { return BulkReport() }
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
    for index in indices {
      let request = batch.requests[index]
      if let source = request.source, sources.contains(source) {
        report.loggedBefore += 1
      } else if let reference = request.externalReference, taken.contains(reference) {
        report.refused.append(
          RowRefusal(
            line: batch.lines[index],
            field: "reference",
            reason: "another request of this controller has it already; references are unique"
          )
        )
      }
    }
    return report
  }
}
