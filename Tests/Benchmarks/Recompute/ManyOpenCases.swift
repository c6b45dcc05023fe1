import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TimeLimits

/// A database of many open requests, received over the last thirty days.
///
/// A request of each day is logged as the program logs it; the server itself then copies it, as the
/// owner of the cluster, so that the clocks are those that the events give.
struct ManyOpenCases: Sendable {
  private let count: Int
  /// Over how many days the receipts are spread.
  static let days = 30

  init(count: Int) {
    self.count = count
  }

  /// Logs one request of each day.
  func logSamples(at desk: Desk) async throws {
    for day in 1...Self.days {
      let draft = RequestDraft(
        rights: [ClaimedRight(.access)],
        received: desk.now.adding(hours: -24 * day),
        channel: .email,
        requester: Person(name: "Anna Jansen", email: "anna.jansen@example.org")
      )
      _ = try await desk.log(draft, key: UUID())
    }
  }

  /// Copies them; the references between tables are right by making and are not looked up.
  func copySamples(_ connection: Connection) throws {
    var random = SystemRandomNumberGenerator()
    var drawn: Set<Reference> = []
    while drawn.count < count - Self.days { drawn.insert(Reference(year: 2026, using: &random)) }
    try connection.execute("SET session_replication_role = replica")
    try connection.execute(
      """
      CREATE TEMPORARY TABLE copy AS
      SELECT
        s.id AS old, gen_random_uuid() AS id, s.claim AS old_claim, gen_random_uuid() AS claim,
        n.reference
      FROM unnest(\(drawn.map(\.description))) WITH ORDINALITY AS n (reference, number)
      JOIN (
        SELECT r.id, c.id AS claim, row_number() OVER (ORDER BY r.id) AS number
        FROM subject_request AS r
        JOIN claim AS c ON c.controller_id = r.controller_id AND c.request_id = r.id
      ) AS s ON s.number = n.number % \(Self.days) + 1
      """
    )
    for statement in Self.copying { try connection.execute(statement) }
    try connection.execute("VACUUM (ANALYZE)")
    try connection.execute("CHECKPOINT")
  }

  private static let copying: [SQL] = [
    """
    INSERT INTO subject_request (
      controller_id, id, reference, received_at, recorded_at, channel, language, requester_name,
      requester_email, name_hash, email_hash, status, event_count
    )
    SELECT
      r.controller_id, c.id, c.reference, r.received_at, r.recorded_at, r.channel, r.language,
      r.requester_name, r.requester_email, r.name_hash, r.email_hash, r.status, r.event_count
    FROM copy AS c
    JOIN subject_request AS r ON r.id = c.old
    """,
    """
    INSERT INTO claim (controller_id, id, request_id, "right", article, progress, outcome)
    SELECT l.controller_id, c.claim, c.id, l."right", l.article, l.progress, l.outcome
    FROM copy AS c
    JOIN claim AS l ON l.id = c.old_claim
    """,
    """
    INSERT INTO event (
      controller_id, request_id, sequence, claim_id, kind, occurred_at, recorded_at, by_handle,
      "right", article
    )
    SELECT
      e.controller_id, c.id, e.sequence, CASE WHEN e.claim_id IS NOT NULL THEN c.claim END, e.kind,
      e.occurred_at, e.recorded_at, e.by_handle, e."right", e.article
    FROM copy AS c
    JOIN event AS e ON e.request_id = c.old
    """,
    """
    INSERT INTO deadline (
      controller_id, claim_id, clock, request_id, reference, "right", article, received_on, assignee,
      status, target_on, due_on, due_unrolled_on, ends_at, rule, options, calendar, alarms
    )
    SELECT
      d.controller_id, c.claim, d.clock, c.id, c.reference, d."right", d.article, d.received_on,
      d.assignee, d.status, d.target_on, d.due_on, d.due_unrolled_on, d.ends_at, d.rule, d.options,
      d.calendar, d.alarms
    FROM copy AS c
    JOIN deadline AS d ON d.claim_id = c.old_claim
    """,
  ]
}
