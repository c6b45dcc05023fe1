import Postgres
import SubjectRequests
import TimeLimits

/// Clocks that wait for a person, laid out column by column.
struct HeldDeadlineColumns {
  private var held: [HeldDeadline] = []
  private var request: [Identifier<SubjectRequest>] = []
  private var reference: [Reference] = []

  var isEmpty: Bool { held.isEmpty }

  mutating func append(_ held: HeldDeadline, of request: SubjectRequest) {
    self.held.append(held)
    self.request.append(request.id)
    reference.append(request.reference)
  }

  /// Adds what waits; what waited in the same clock before gives way.
  func insertion(_ tenant: Identifier<Controller>, at instant: Instant) -> SQL {
    let kept = held.map(\.kept)
    return """
      INSERT INTO pending_deadline_change (
        controller_id, claim_id, clock, request_id, reference, proposed_due_on, kept_target_on,
        kept_due_on, kept_due_unrolled_on, kept_ends_at, kept_rule, kept_options, kept_calendar,
        recorded_at
      )
      SELECT
        \(tenant), h.claim_id, h.clock, h.request_id, h.reference, h.proposed_due_on, h.target_on,
        h.due_on, h.due_unrolled_on, h.ends_at, h.rule, h.options, h.calendar, \(instant)
      FROM unnest(
        \(held.map(\.claim)), \(held.map(\.clock.rawValue)), \(request), \(reference),
        \(held.map(\.proposed)), \(kept.map(\.target)), \(kept.map(\.due)),
        \(kept.map(\.dueUnrolled)), \(kept.map(\.endsAt)), \(kept.map(\.rule.rawValue)),
        \(kept.map(\.options.description)), \(kept.map(\.calendar))
      ) AS h (
        claim_id, clock, request_id, reference, proposed_due_on, target_on, due_on, due_unrolled_on,
        ends_at, rule, options, calendar
      )
      ON CONFLICT (controller_id, claim_id, clock) DO UPDATE SET
        proposed_due_on = excluded.proposed_due_on, recorded_at = excluded.recorded_at
      """
  }
}
