import Foundation
import Postgres
import Records
import Register
import SubjectRequests
import TimeLimits

/// Consent events laid out column by column, as arrays that one statement unnests.
struct ConsentEventColumns {
  private var principal: [UUID] = []
  private var id: [UUID] = []
  private var activity: [String] = []
  private var purpose: [String] = []
  private var kind: [String] = []
  private var precedence: [Int16?] = []
  private var occurred: [Instant] = []
  private var recorded: [Instant] = []
  private var by: [Handle] = []
  private var expires: [Instant?] = []
  private var notice: [String?] = []
  private var version: [Int32?] = []
  private var language: [String?] = []
  private var expression: [String?] = []
  private var method: [String?] = []
  private var element: [String?] = []
  private var request: [String?] = []
  private var words: [Data?] = []
  /// The events that their purposes asked for in the past.
  private var past: [UUID] = []

  mutating func append(_ new: NewConsentEvent, words sealed: Data?) {
    let event = new.event
    let shown = event.happening.notice
    principal.append(new.pseudonym)
    id.append(event.id)
    activity.append(event.purpose.activity.description)
    purpose.append(event.purpose.purpose.description)
    kind.append(event.happening.kind.rawValue)
    precedence.append(event.happening.kind.precedence.map(Int16.init))
    occurred.append(event.occurred)
    recorded.append(new.recorded)
    by.append(new.by)
    expires.append(event.happening.statement?.expires)
    notice.append(shown?.notice.description)
    version.append(shown.map { Int32(clamping: $0.version) })
    language.append(shown?.language.description)
    expression.append(event.happening.statement?.expression.rawValue)
    method.append(event.circumstances.method)
    element.append(event.circumstances.element)
    request.append(event.circumstances.request)
    words.append(sealed)
    if new.ground == .past { past.append(event.id) }
  }

  /// Appends the events that are not there, and brings what is derived from them up to date.
  ///
  /// Its result is the principal and identifier of every event that was recorded now. What asks for
  /// a consent, or gives it, is passed over where the purpose asks for none; a
  /// withdrawal never is.
  func insertion(_ tenant: Identifier<Controller>) -> SQL {
    """
    WITH
    recorded AS (
      INSERT INTO consent_event (
        controller_id, principal_id, id, activity, purpose, kind, occurred_at, recorded_at,
        by_handle, expires_at, notice_version, notice, notice_language, expression, method, element,
        request_reference, words
      )
      SELECT
        \(tenant), e.principal_id, e.id, e.activity, e.purpose, e.kind, e.occurred_at,
        e.recorded_at, e.by_handle, e.expires_at, e.notice_version, e.notice, e.notice_language,
        e.expression, e.method, e.element, e.request_reference, e.words
      FROM unnest(
        \(principal), \(id), \(activity), \(purpose), \(kind), \(occurred), \(recorded), \(by),
        \(expires), \(version), \(notice), \(language), \(expression), \(method), \(element),
        \(request), \(words)
      ) AS e (
        principal_id, id, activity, purpose, kind, occurred_at, recorded_at, by_handle, expires_at,
        notice_version, notice, notice_language, expression, method, element, request_reference,
        words
      )
      WHERE
        e.kind NOT IN ('requested', 'given', 'renewed') OR e.id = ANY(\(past))
        OR EXISTS (
          SELECT
          FROM activity_purpose AS p
          WHERE
            p.controller_id = \(tenant) AND p.activity = e.activity AND p.purpose = e.purpose
            AND (p.basis = '6(1)(a)' OR p.expression = 'explicit')
            AND (p.ends_at IS NULL OR p.ends_at > e.occurred_at)
            AND (
              e.kind = 'requested' OR p.expression IS NULL OR p.expression = e.expression
            )
        )
      ON CONFLICT DO NOTHING
      RETURNING principal_id, id, activity, purpose, kind, occurred_at, expires_at
    ),
    decided AS (
      INSERT INTO consent_state AS s (
        controller_id, principal_id, activity, purpose, kind, precedence, occurred_at, event_id,
        expires_at
      )
      SELECT DISTINCT ON (r.principal_id, r.activity, r.purpose)
        \(tenant), r.principal_id, r.activity, r.purpose, r.kind, p.precedence, r.occurred_at, r.id,
        r.expires_at
      FROM recorded AS r
      JOIN unnest(\(principal), \(id), \(precedence)) AS p (principal_id, id, precedence)
        ON p.principal_id = r.principal_id AND p.id = r.id
      WHERE p.precedence IS NOT NULL
      ORDER BY
        r.principal_id, r.activity, r.purpose, r.occurred_at DESC, p.precedence DESC, r.id DESC
      ON CONFLICT (controller_id, principal_id, activity, purpose) DO UPDATE SET
        kind = excluded.kind, precedence = excluded.precedence,
        occurred_at = excluded.occurred_at, event_id = excluded.event_id,
        expires_at = excluded.expires_at
      WHERE
        (s.occurred_at, s.precedence, s.event_id)
        < (excluded.occurred_at, excluded.precedence, excluded.event_id)
    ),
    asked AS (
      INSERT INTO consent_request AS a (
        controller_id, principal_id, activity, purpose, requested_at
      )
      SELECT \(tenant), r.principal_id, r.activity, r.purpose, max(r.occurred_at)
      FROM recorded AS r
      WHERE r.kind = 'requested'
      GROUP BY r.principal_id, r.activity, r.purpose
      ORDER BY r.principal_id, r.activity, r.purpose
      ON CONFLICT (controller_id, principal_id, activity, purpose) DO UPDATE SET
        requested_at = excluded.requested_at
      WHERE a.requested_at < excluded.requested_at
    )
    SELECT principal_id, id FROM recorded
    """
  }
}
