-- A request that was a claim of another says from which it was split off, and why: before an
-- authority it would else look like one that the person never sent.
ALTER TABLE event
DROP CONSTRAINT kinds_are_known,
DROP CONSTRAINT words_are_there_where_they_are_due,
DROP CONSTRAINT splits_and_joins_name_the_other_request;

ALTER TABLE event
ADD CONSTRAINT kinds_are_known CHECK (
  kind IN (
    'received', 'claimed', 'corrected', 'split-off', 'split-from', 'joined', 'forwarded',
    'misdirected', 'redirected', 'mandated', 'mandate-checked', 'acknowledged', 'identity-asked',
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
ADD CONSTRAINT splits_and_joins_name_the_other_request CHECK (
  CASE
    WHEN kind IN ('split-off', 'split-from', 'joined') THEN other_reference IS NOT NULL
    ELSE kind = 'reminded' OR other_reference IS NULL
  END
),
ADD CONSTRAINT words_are_there_where_they_are_due CHECK (
  words IS NOT NULL
  OR (
    kind NOT IN (
      'corrected', 'split-off', 'split-from', 'joined', 'forwarded', 'misdirected', 'mandated',
      'identity-asked', 'identity-rejected', 'clarification-asked', 'extended', 'task-set',
      'task-deferred', 'restricted', 'lifting-told', 'returned', 'recipient-named',
      'recipient-excused', 'noted', 'reopened', 'held', 'hold-released'
    )
    AND closing IS DISTINCT FROM 'unanswered'
    AND (detail IS NULL OR detail NOT IN ('rejected', 'impossible', 'otherwise', 'withheld'))
  )
);

CREATE UNIQUE INDEX requests_are_split_off_once ON event (controller_id, request_id)
WHERE kind = 'split-from';
