-- A fee that waits is where a claim stands: for another person's approval, or for the payment
-- (Article 12(5)(a)). Reports say since when, without reading what happened.
ALTER TABLE claim
ADD COLUMN fee_asked_at timestamptz,
DROP CONSTRAINT progress_is_known;

ALTER TABLE claim
ADD CONSTRAINT progress_is_known CHECK (
  progress IN (
    'open', 'fee-proposed', 'fee-asked', 'proposed', 'decided', 'answered', 'withdrawn',
    'split-off', 'joined'
  )
);

-- The owner of the tables is held to the policies too, and would see no case.
ALTER TABLE event NO FORCE ROW LEVEL SECURITY;
ALTER TABLE claim NO FORCE ROW LEVEL SECURITY;
UPDATE claim AS c
SET
  progress = CASE last.kind WHEN 'fee-proposed' THEN 'fee-proposed' ELSE 'fee-asked' END,
  fee_asked_at = CASE WHEN last.kind <> 'fee-proposed' THEN last.occurred_at END
FROM (
  SELECT DISTINCT ON (e.controller_id, e.claim_id)
    e.controller_id, e.claim_id, e.kind, e.occurred_at
  FROM event AS e
  WHERE
    e.kind IN ('fee-proposed', 'fee-asked', 'fee-paid')
    OR (
      e.kind IN ('approved', 'returned')
      AND 'fee-proposed' = (
        SELECT p.kind
        FROM event AS p
        WHERE
          p.controller_id = e.controller_id AND p.request_id = e.request_id
          AND p.claim_id = e.claim_id AND p.sequence < e.sequence
          AND p.kind IN ('fee-proposed', 'proposed')
        ORDER BY p.sequence DESC
        LIMIT 1
      )
    )
  ORDER BY e.controller_id, e.claim_id, e.sequence DESC
) AS last
WHERE
  c.controller_id = last.controller_id AND c.id = last.claim_id AND c.progress = 'open'
  AND last.kind IN ('fee-proposed', 'fee-asked', 'approved');
ALTER TABLE claim FORCE ROW LEVEL SECURITY;
ALTER TABLE event FORCE ROW LEVEL SECURITY;

ALTER TABLE claim
ADD CONSTRAINT fees_are_awaited_since_they_were_asked
CHECK ((progress = 'fee-asked') = (fee_asked_at IS NOT NULL));

CREATE INDEX claims_that_wait_for_a_fee ON claim (controller_id, id)
WHERE progress = 'fee-asked';
