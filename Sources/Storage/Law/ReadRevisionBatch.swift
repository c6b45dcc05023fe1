public import Postgres
public import SubjectRequests
import TimeLimits

extension RevisionBatch {
  /// Reads a batch of cases in two round trips and locks their requests until the transaction ends.
  ///
  /// All runs lock in the same order, and an act locks one request only, so none waits in a ring.
  /// - Throws: `PostgresError`; `StorageError` where an event lacks what its kind asks for.
  public static func lock(
    _ selection: RevisionSelection,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> RevisionBatch {
    let rows = try database.execute(
      """
      SELECT id, reference, received_at, channel
      FROM subject_request
      WHERE controller_id = \(tenant) AND \(fragment: selection.condition)
      ORDER BY received_at, id
      \(fragment: selection.limit)
      FOR NO KEY UPDATE
      """
    )
    let requests = try rows.map { row in
      SubjectRequest(
        id: try row.decode("id"),
        reference: try row.decode("reference"),
        received: try row.decode("received_at"),
        channel: try row.decode("channel")
      )
    }
    guard let last = requests.last else { return RevisionBatch(cases: [], next: nil) }
    let cases = try read(requests, of: tenant, from: database)
    let cursor = RevisionCursor(received: last.received, request: last.id)
    return RevisionBatch(cases: cases, next: selection.mayGoOn(requests.count) ? cursor : nil)
  }

  private static func read(
    _ requests: [SubjectRequest],
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [RevisedCase] {
    let ids = requests.map(\.id)
    // Notes and reminders move no clock.
    let results = try database.pipeline([
      """
      SELECT
        request_id, \(fragment: EventColumns.inTheClear)
      FROM event
      WHERE
        controller_id = \(tenant) AND request_id = ANY(\(ids))
        AND kind NOT IN ('received', 'noted', 'reminded')
      ORDER BY request_id, sequence
      """,
      """
      SELECT
        request_id, claim_id, clock, received_on, status, target_on, due_on, due_unrolled_on,
        ends_at, suspended_since, rule, options, calendar, alarms
      FROM deadline
      WHERE controller_id = \(tenant) AND request_id = ANY(\(ids))
      """,
      HeldDeadlineStore.statement(of: ids, tenant: tenant),
    ])
    var events: [Identifier<SubjectRequest>: [CaseEvent]] = [:]
    for row in results[0].rows {
      events[try row.decode("request_id"), default: []].append(try CaseEvent(unsealed: row))
    }
    var stored: [Identifier<SubjectRequest>: [ClaimDeadline]] = [:]
    var reading = DeadlineReading()
    for row in results[1].rows {
      stored[try row.decode("request_id"), default: []].append(try reading.deadline(row))
    }
    let held = try HeldDeadlineStore.decode(results[2].rows)
    return requests.map { request in
      RevisedCase(
        file: CaseFile(request, events: events[request.id] ?? []),
        stored: stored[request.id] ?? [],
        held: held[request.id] ?? .none
      )
    }
  }
}

extension RevisionSelection {
  fileprivate var condition: SQL {
    switch self {
    case .open(nil): "status = 'open'"
    case .open(let cursor?):
      "status = 'open' AND (received_at, id) > (\(cursor.received), \(cursor.request))"
    case .named(let references): "reference = ANY(\(references))"
    }
  }

  fileprivate var limit: SQL {
    switch self {
    // A literal: a plan for any limit might sort all that is open.
    case .open: "LIMIT 500"
    case .named: ""
    }
  }

  fileprivate func mayGoOn(_ count: Int) -> Bool {
    switch self {
    case .open: count == RevisionBatch.size
    case .named: false
    }
  }
}

extension CaseEvent {
  /// An event whose sealed words, on which no clock depends, are left out.
  fileprivate init(unsealed row: Row) throws {
    self.init(
      sequence: try row.decode("sequence"),
      claim: try row.decodeIfPresent("claim_id"),
      happening: try EventColumns(row, words: "(sealed)").happening(),
      occurred: try row.decode("occurred_at"),
      recorded: try row.decode("recorded_at"),
      by: try row.decode("by_handle")
    )
  }
}
