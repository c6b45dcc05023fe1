-- A request may have come by no official channel of the controller, for a ground of a closed list and
-- a reason in words, and reach one later: its clocks stand until then, where the law reads it so.
ALTER TABLE event
DROP CONSTRAINT kinds_are_known,
DROP CONSTRAINT details_are_known,
DROP CONSTRAINT words_are_there_where_they_are_due;

ALTER TABLE event
ADD CONSTRAINT kinds_are_known CHECK (
  kind IN (
    'received', 'claimed', 'corrected', 'split-off', 'joined', 'forwarded', 'misdirected',
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
ADD CONSTRAINT details_are_known CHECK (
  CASE kind
    WHEN 'extended' THEN
      detail IS NULL
      OR detail IN ('complexity', 'number-of-requests', 'complexity-and-number')
    WHEN 'misdirected' THEN
      coalesce(
        detail IN ('random-address', 'unintended-channel', 'uninvolved-employee'),
        FALSE
      )
    WHEN 'mandated' THEN
      coalesce(detail IN ('agent', 'lawyer', 'parent', 'guardian', 'organisation'), FALSE)
    WHEN 'mandate-checked' THEN coalesce(detail IN ('accepted', 'rejected'), FALSE)
    WHEN 'task-set' THEN
      coalesce(detail IN ('search', 'correct', 'erase', 'restrict', 'export'), FALSE)
    WHEN 'task-done' THEN coalesce(detail IN ('found', 'nothing-found', 'impossible'), FALSE)
    WHEN 'task-deferred' THEN
      coalesce(detail IN ('legal-hold', 'retention-duty', 'backup-cycle'), FALSE)
    WHEN 'restricted' THEN
      coalesce(detail IN ('18(1)(a)', '18(1)(b)', '18(1)(c)', '18(1)(d)'), FALSE)
    WHEN 'recipient-told' THEN
      coalesce(
        detail IN ('email', 'post', 'telephone', 'web-form', 'in-person', 'api', 'other'),
        FALSE
      )
    WHEN 'recipient-excused' THEN coalesce(detail IN ('impossible', 'disproportionate'), FALSE)
    WHEN 'copy-recorded' THEN coalesce(detail IN ('package', 'otherwise', 'withheld'), FALSE)
    WHEN 'answered' THEN
      detail IS NULL OR detail IN ('acted', 'tasks', 'restriction', 'copy', 'nothing-granted')
    WHEN 'held' THEN
      coalesce(
        detail IN ('legal-proceedings', 'authority-inquiry', 'retention-duty', 'audit'),
        FALSE
      )
    -- A word, since what is sealed goes with the key.
    WHEN 'erased' THEN
      coalesce(
        detail IN (
          'retention-ended', 'person-asked', 'unlawful', 'authority-order', 'court-order'
        ),
        FALSE
      )
      AND words IS NULL
    ELSE detail IS NULL
  END
),
ADD CONSTRAINT words_are_there_where_they_are_due CHECK (
  words IS NOT NULL
  OR (
    kind NOT IN (
      'corrected', 'split-off', 'joined', 'forwarded', 'misdirected', 'mandated',
      'identity-asked', 'identity-rejected', 'clarification-asked', 'extended', 'task-set',
      'task-deferred', 'restricted', 'lifting-told', 'returned', 'recipient-named',
      'recipient-excused', 'noted', 'reopened', 'held', 'hold-released'
    )
    AND closing IS DISTINCT FROM 'unanswered'
    AND (detail IS NULL OR detail NOT IN ('rejected', 'impossible', 'otherwise', 'withheld'))
  )
);

CREATE UNIQUE INDEX channels_are_judged_once ON event (controller_id, request_id, kind)
WHERE kind IN ('misdirected', 'redirected');
