-- Few events of a case are counted: what metrics read grows with them and not with the history.
CREATE INDEX events_that_metrics_count ON event (controller_id, request_id, kind)
INCLUDE (claim_id, occurred_at)
WHERE kind IN (
  'identity-asked', 'clarification-asked', 'extended', 'decided', 'proposed', 'answered',
  'reopened'
);
