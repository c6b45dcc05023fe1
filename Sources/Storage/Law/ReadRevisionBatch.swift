public import Postgres
public import SubjectRequests
import TimeLimits

extension RevisedCase {
  /// Reads some requests as their clocks are computed anew from them, and locks nothing.
  ///
  /// - Throws: `PostgresError`; `StorageError` where an event lacks what its kind asks for.
  public static func read(
    _ ids: [Identifier<SubjectRequest>],
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [RevisedCase] {
    try read(requests(ids, "", tenant, database), of: tenant, from: database)
  }

  /// Reads the same and locks the requests until the transaction ends.
  ///
  /// All runs lock in the same order, and an act locks one request only, so none waits in a ring.
  public static func lock(
    _ ids: [Identifier<SubjectRequest>],
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [RevisedCase] {
    try read(requests(ids, "FOR NO KEY UPDATE", tenant, database), of: tenant, from: database)
  }

  /// The requests of some references that are open.
  public static func open(
    _ references: [Reference],
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [Identifier<SubjectRequest>] {
    try database.execute(
      """
      SELECT id
      FROM subject_request
      WHERE controller_id = \(tenant) AND reference = ANY(\(references)) AND status = 'open'
      """
    ).map { try $0.decode("id") }
  }

  private static func requests(
    _ ids: [Identifier<SubjectRequest>],
    _ lock: SQL,
    _ tenant: Identifier<Controller>,
    _ database: Connection
  ) throws -> [SubjectRequest] {
    try database.execute(
      """
      SELECT id, reference, received_at, received_day, channel
      FROM subject_request
      WHERE controller_id = \(tenant) AND id = ANY(\(ids)) AND status = 'open'
      ORDER BY id
      \(fragment: lock)
      """
    ).map { row in
      SubjectRequest(
        id: try row.decode("id"),
        reference: try row.decode("reference"),
        received: try row.decode("received_at"),
        toldDay: try row.decodeIfPresent("received_day"),
        channel: try row.decode("channel")
      )
    }
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
