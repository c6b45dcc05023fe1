import Postgres
import SubjectRequests

/// The rows that belong to a batch of requests, sorted by request.
struct StoredParts {
  private(set) var events: [Identifier<SubjectRequest>: [Row]] = [:]
  private(set) var derived: [Identifier<SubjectRequest>: [DerivedRow]] = [:]
  private(set) var held: [Identifier<SubjectRequest>: HeldDeadlines] = [:]

  init(
    of requests: [Identifier<SubjectRequest>],
    tenant: Identifier<Controller>,
    from database: Connection
  ) throws {
    let happened = try database.execute(
      """
      SELECT
        request_id, \(fragment: EventColumns.inTheClear), words
      FROM event
      WHERE controller_id = \(tenant) AND request_id = ANY(\(requests))
      ORDER BY request_id, sequence
      """
    )
    for row in happened { events[try row.decode("request_id"), default: []].append(row) }
    held = try HeldDeadlineStore.read(of: requests, tenant: tenant, from: database)
    let claims = try database.execute(
      """
      SELECT
        request_id, id, "right", article, progress, outcome, restriction, open_tasks, waiting_tasks,
        fires_on, recipients_to_tell, fee_asked_at
      FROM claim
      WHERE controller_id = \(tenant) AND request_id = ANY(\(requests))
      """
    )
    for row in claims {
      derived[try row.decode("request_id"), default: []].append(try DerivedRow.claim(row))
    }
    let deadlines = try database.execute(
      """
      SELECT
        request_id, claim_id, clock, reference, "right", article, received_on, assignee, status,
        target_on, due_on, due_unrolled_on, ends_at, suspended_since, rule, options, calendar, alarms
      FROM deadline
      WHERE controller_id = \(tenant) AND request_id = ANY(\(requests))
      """
    )
    for row in deadlines {
      derived[try row.decode("request_id"), default: []].append(try DerivedRow.deadline(row))
    }
  }
}
