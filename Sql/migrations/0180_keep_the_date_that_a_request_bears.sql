-- Some laws count from the date that a request bears, which is no later than its receipt; where it is
-- not told, the day of the receipt stands for it. A day of the controller's zone differs from that of
-- UTC by one at the most.
ALTER TABLE event
DROP CONSTRAINT kinds_are_known,
DROP CONSTRAINT only_some_facts_end_on_a_day;

ALTER TABLE event
ADD CONSTRAINT kinds_are_known CHECK (
  kind IN (
    'received', 'claimed', 'corrected', 'split-off', 'joined', 'dated', 'forwarded', 'misdirected',
    'redirected', 'mandated', 'mandate-checked', 'acknowledged', 'identity-asked',
    'document-received', 'document-deleted', 'identity-confirmed', 'identity-rejected',
    'clarification-asked', 'clarified', 'question-reminded', 'fee-proposed', 'fee-asked',
    'fee-paid', 'extended', 'task-set', 'task-done', 'task-deferred', 'task-fired', 'restricted',
    'lifting-told', 'restriction-lifted', 'proposed', 'approved', 'returned', 'decided', 'acted',
    'answered', 'withdrawn', 'recipient-named', 'recipient-told', 'recipient-acknowledged',
    'recipient-excused', 'no-recipients', 'recipients-asked', 'recipients-disclosed',
    'copy-recorded', 'reminded', 'assigned', 'noted', 'closed', 'reopened', 'held',
    'hold-released', 'erased'
  )
),
ADD CONSTRAINT only_some_facts_end_on_a_day CHECK (
  kind IN ('task-deferred', 'held', 'extended', 'lifting-told', 'restriction-lifted', 'dated')
  OR fires_on IS NULL
),
ADD CONSTRAINT dates_of_requests_are_told_and_past CHECK (
  kind <> 'dated'
  OR coalesce(fires_on <= (occurred_at AT TIME ZONE 'UTC')::date + 1, FALSE)
);
