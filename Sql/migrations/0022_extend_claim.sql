-- What a claim still waits for, derived from events: approval, tasks, a restriction in force,
-- recipients to tell. The searches that other programs make read this table alone.
ALTER TABLE claim
ADD COLUMN restriction text,
ADD COLUMN open_tasks integer NOT NULL DEFAULT 0,
ADD COLUMN waiting_tasks integer NOT NULL DEFAULT 0,
ADD COLUMN fires_on date,
ADD COLUMN recipients_to_tell integer NOT NULL DEFAULT 0,
DROP CONSTRAINT progress_is_known;

ALTER TABLE claim
ADD CONSTRAINT progress_is_known CHECK (
  progress IN ('open', 'proposed', 'decided', 'answered', 'withdrawn', 'split-off', 'joined')
),
ADD CONSTRAINT restrictions_are_known
CHECK (restriction IN ('in-force', 'lifting-told', 'lifted')),
ADD CONSTRAINT claims_to_restriction_are_restricted
CHECK (restriction IS NULL OR "right" = 'restriction'),
ADD CONSTRAINT tasks_are_counted
CHECK (open_tasks >= 0 AND waiting_tasks >= 0 AND recipients_to_tell >= 0),
ADD CONSTRAINT only_what_waits_fires CHECK (fires_on IS NULL OR waiting_tasks > 0),
-- Article 12(3): the person is told of action taken.
ADD CONSTRAINT answered_claims_are_carried_out CHECK (
  progress <> 'answered' OR outcome IN ('refused', 'not-identifiable') OR open_tasks = 0
),
-- Article 19.
ADD CONSTRAINT recipients_are_told_of_what_was_granted CHECK (
  recipients_to_tell = 0
  OR coalesce(
    outcome IN ('granted', 'partly-granted')
    AND "right" IN ('rectification', 'erasure', 'restriction'),
    FALSE
  )
);

CREATE INDEX restricted_claims ON claim (controller_id, request_id)
WHERE restriction IN ('in-force', 'lifting-told');

CREATE INDEX claims_with_work ON claim (controller_id, fires_on)
WHERE open_tasks > 0 OR waiting_tasks > 0 OR recipients_to_tell > 0;
