import Casework
import Postgres
import SubjectRequests

/// A database of many requests, most of them closed, what is open lying between them.
///
/// Written by the server itself, as the owner of the cluster: what is sealed is not, and cannot be
/// opened. The derived rows are those that the events give.
struct ManyCases: Sendable {
  private let controller: Identifier<Controller>
  private let logged: Int
  /// One in so many is open.
  private let interval: Int
  private let references: [String]

  init(_ desk: Desk, _ sizes: Sizes) {
    controller = desk.controller.id
    logged = sizes.loggedRequests
    interval = sizes.loggedRequests / sizes.openRequests
    var random = SystemRandomNumberGenerator()
    var drawn: Set<Reference> = []
    while drawn.count < sizes.openRequests { drawn.insert(Reference(year: 2026, using: &random)) }
    references = drawn.map(\.description)
  }

  /// Writes them; the references between tables are right by making and are not looked up.
  func write(_ connection: Connection) throws {
    try connection.execute("SET session_replication_role = replica")
    for statement in [requests, keys, claims, events, decisions, deadlines] {
      try connection.execute(statement)
    }
    try connection.execute("VACUUM (ANALYZE) deadline")
    try connection.execute("ANALYZE")
    try connection.execute("CHECKPOINT")
  }

  /// The numbers of all requests, and whether each is open.
  private var numbers: SQL {
    """
    SELECT n, lpad(to_hex(n), 32, '0')::uuid AS id, n % \(interval) = 0 AS is_open
    FROM generate_series(1, \(logged)) AS n
    """
  }

  private var requests: SQL {
    """
    INSERT INTO subject_request (
      controller_id, id, reference, received_at, recorded_at, channel, language, requester_name,
      requester_email, name_hash, email_hash, status, closed_at, assignee, event_count
    )
    SELECT
      \(controller), c.id,
      coalesce(
        drawn.reference,
        regexp_replace(upper(lpad(to_hex(c.n), 8, '0')), '(....)(....)', '2025-\\1-\\2-0')
      ),
      now() - interval '20 days', now() - interval '20 days', 'email', 'nl',
      decode(repeat('5a', 52), 'hex'), decode(repeat('5a', 58), 'hex'),
      sha256(int8send(c.n)), sha256(int8send(-c.n)),
      CASE WHEN is_open THEN 'open' ELSE 'closed' END,
      CASE WHEN is_open THEN NULL ELSE now() - interval '2 days' END,
      NULL, CASE WHEN is_open THEN 2 ELSE 5 END
    FROM (\(fragment: numbers)) AS c
    LEFT JOIN unnest(\(references)) WITH ORDINALITY AS drawn (reference, place)
      ON c.is_open AND drawn.place * \(interval) = c.n
    """
  }

  private var keys: SQL {
    """
    INSERT INTO vault.data_key (controller_id, owner_id, wrapped_key)
    SELECT \(controller), id, decode(repeat('5a', 60), 'hex') FROM (\(fragment: numbers)) AS c
    """
  }

  private var claims: SQL {
    """
    INSERT INTO claim (controller_id, id, request_id, "right", article, progress, outcome)
    SELECT
      \(controller), id, id, 'access', '15',
      CASE WHEN is_open THEN 'open' ELSE 'answered' END,
      CASE WHEN is_open THEN NULL ELSE 'granted' END
    FROM (\(fragment: numbers)) AS c
    """
  }

  private var events: SQL {
    """
    INSERT INTO event (
      controller_id, request_id, sequence, claim_id, kind, occurred_at, recorded_at, by_handle,
      "right", article
    )
    SELECT
      \(controller), c.id, e.sequence, CASE WHEN e.sequence = 2 THEN c.id END, e.kind,
      now() - interval '20 days', now() - interval '20 days', 'j.devries', e.claimed, e.article
    FROM (\(fragment: numbers)) AS c
    CROSS JOIN (VALUES (1, 'received', NULL, NULL), (2, 'claimed', 'access', '15'))
      AS e (sequence, kind, claimed, article)
    """
  }

  private var decisions: SQL {
    """
    INSERT INTO event (
      controller_id, request_id, sequence, claim_id, kind, occurred_at, recorded_at, by_handle,
      outcome, closing, detail
    )
    SELECT
      \(controller), c.id, e.sequence, CASE WHEN e.sequence < 5 THEN c.id END, e.kind,
      now() - interval '2 days', now() - interval '2 days', 'j.devries', e.outcome, e.closing,
      e.evidence
    FROM (\(fragment: numbers)) AS c
    CROSS JOIN (
      VALUES
        (3, 'decided', 'granted', NULL, NULL), (4, 'answered', NULL, NULL, 'acted'),
        (5, 'closed', NULL, 'completed', NULL)
    ) AS e (sequence, kind, outcome, closing, evidence)
    WHERE NOT c.is_open
    """
  }

  private var deadlines: SQL {
    """
    INSERT INTO deadline (
      controller_id, claim_id, clock, request_id, reference, "right", article, received_on, status,
      target_on, due_on, due_unrolled_on, ends_at, rule, options, calendar, alarms
    )
    SELECT
      r.controller_id, r.id, k.clock, r.id, r.reference, 'access', '15', r.received_at::date,
      CASE WHEN r.status = 'open' THEN 'running' ELSE k.settled END,
      r.received_at::date + 14, r.received_at::date + 31, r.received_at::date + 31,
      r.received_at + interval '32 days', 'EU_GDPR_RESPONSE', '{}', 'NL@2026.2', '{}'
    FROM subject_request AS r
    CROSS JOIN (
      VALUES ('response', 'met'), ('extension-notice', 'moot'), ('refusal', 'moot')
    ) AS k (clock, settled)
    WHERE r.controller_id = \(controller)
    """
  }
}
