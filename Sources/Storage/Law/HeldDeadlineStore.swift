import Foundation
public import Postgres
public import SubjectRequests
import TimeLimits

/// Keeps which clocks wait for a person to accept an earlier day.
public enum HeldDeadlineStore {
  /// What waits in some requests.
  public static func read(
    of requests: [Identifier<SubjectRequest>],
    tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [Identifier<SubjectRequest>: HeldDeadlines] {
    try decode(database.execute(statement(of: requests, tenant: tenant)))
  }

  /// The references of requests in which something waits, in their order.
  public static func references(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [Reference] {
    try database.execute(
      """
      SELECT DISTINCT reference
      FROM pending_deadline_change
      WHERE controller_id = \(tenant)
      ORDER BY reference
      """
    ).map { try $0.decode("reference") }
  }

  static func statement(
    of requests: [Identifier<SubjectRequest>],
    tenant: Identifier<Controller>
  ) -> SQL {
    """
    SELECT
      request_id, claim_id, clock, proposed_due_on, kept_target_on, kept_due_on,
      kept_due_unrolled_on, kept_ends_at, kept_rule, kept_options, kept_calendar
    FROM pending_deadline_change
    WHERE controller_id = \(tenant) AND request_id = ANY(\(requests))
    ORDER BY claim_id, clock
    """
  }

  static func decode(_ rows: [Row]) throws -> [Identifier<SubjectRequest>: HeldDeadlines] {
    var found: [Identifier<SubjectRequest>: [HeldDeadline]] = [:]
    for row in rows { found[try row.decode("request_id"), default: []].append(try held(row)) }
    return found.mapValues(HeldDeadlines.init)
  }

  private static func held(_ row: Row) throws -> HeldDeadline {
    HeldDeadline(
      claim: try row.decode("claim_id"),
      clock: try row.decode("clock"),
      proposed: try row.decode("proposed_due_on"),
      kept: HeldDeadline.Kept(
        target: try row.decode("kept_target_on"),
        due: try row.decode("kept_due_on"),
        dueUnrolled: try row.decode("kept_due_unrolled_on"),
        endsAt: try row.decode("kept_ends_at"),
        rule: RuleIdentifier(rawValue: try row.decode("kept_rule")),
        options: try DeadlineOptions(stored: try row.decode("kept_options")),
        calendar: try row.decode("kept_calendar")
      )
    )
  }

  /// Forgets what waits in a request, except for some clocks of it.
  static func removal(
    of request: Identifier<SubjectRequest>,
    except held: HeldDeadlines,
    in tenant: Identifier<Controller>
  ) -> SQL {
    """
    DELETE FROM pending_deadline_change AS p
    WHERE
      p.controller_id = \(tenant) AND p.request_id = \(request)
      AND NOT EXISTS (
        SELECT
        FROM unnest(\(held.all.map(\.claim)), \(held.all.map(\.clock.rawValue)))
          AS h (claim_id, clock)
        WHERE h.claim_id = p.claim_id AND h.clock = p.clock
      )
    """
  }
}
