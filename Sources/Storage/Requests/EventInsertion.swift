import Postgres
import SubjectRequests

import struct Foundation.UUID

extension EventRows {
  /// Appends the events; the joined fragment may leave some out.
  func insertion(_ tenant: Identifier<Controller>, act: UUID? = nil, joining join: SQL = "") -> SQL
  {
    """
    INSERT INTO event (
      controller_id, act_key, request_id, sequence, claim_id, kind, occurred_at, recorded_at,
      by_handle, "right", article, timeliness, months, outcome, grounds, authority, remedy,
      assignee, closing, number, detail, other_reference, other_moment, fires_on, fee_hundredths,
      fee_currency, proposed_by, words
    )
    SELECT
      \(tenant), \(act), e.request_id, e.sequence, e.claim_id, e.kind, e.occurred_at, e.recorded_at,
      e.by_handle, e.claimed_right, e.article, e.timeliness, e.months, e.outcome,
      string_to_array(e.grounds, ','), e.authority, e.remedy, e.assignee, e.closing, e.number,
      e.detail, e.other_reference, e.other_moment, e.fires_on, e.fee_hundredths, e.fee_currency,
      e.proposed_by, e.words
    FROM unnest(
      \(request), \(sequence), \(claim), \(kind), \(occurred), \(recorded), \(by), \(right),
      \(article), \(timeliness), \(months), \(outcome), \(grounds), \(authority), \(remedy),
      \(assignee), \(closing), \(number), \(detail), \(otherReference), \(otherMoment),
      \(firesOn), \(feeHundredths), \(feeCurrency), \(proposedBy), \(words)
    ) AS e (
      request_id, sequence, claim_id, kind, occurred_at, recorded_at, by_handle, claimed_right,
      article, timeliness, months, outcome, grounds, authority, remedy, assignee, closing, number,
      detail, other_reference, other_moment, fires_on, fee_hundredths, fee_currency, proposed_by,
      words
    )
    \(fragment: join)
    """
  }
}
