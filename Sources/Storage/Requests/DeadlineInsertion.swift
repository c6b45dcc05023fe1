import Postgres
import SubjectRequests

extension DeadlineColumns {
  /// Adds the deadlines; the joined fragment may leave some out.
  func insertion(_ tenant: Identifier<Controller>, joining join: SQL = "") -> SQL {
    """
    INSERT INTO deadline (
      controller_id, claim_id, clock, request_id, reference, "right", article, received_on,
      assignee, status, target_on, due_on, due_unrolled_on, ends_at, suspended_since, rule, options,
      calendar, alarms
    )
    SELECT
      \(tenant), d.claim_id, d.clock, d.request_id, d.reference, d.claimed_right, d.article,
      d.received_on, d.assignee, d.status, d.target_on, d.due_on, d.due_unrolled_on, d.ends_at,
      d.suspended_since, d.rule, d.options, d.calendar, string_to_array(d.alarms, E'\\n')
    FROM unnest(
      \(claim), \(clock), \(request), \(reference), \(right), \(article), \(received), \(assignee),
      \(status), \(target), \(due), \(dueUnrolled), \(endsAt), \(suspendedSince), \(rule),
      \(options), \(calendar), \(alarms)
    ) AS d (
      claim_id, clock, request_id, reference, claimed_right, article, received_on, assignee, status,
      target_on, due_on, due_unrolled_on, ends_at, suspended_since, rule, options, calendar, alarms
    )
    \(fragment: join)
    """
  }
}
