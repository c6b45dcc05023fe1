-- How the copy of the data goes to the person (Article 15(3), 20(1)), or why none does.
ALTER TABLE event
DROP CONSTRAINT kinds_are_known,
DROP CONSTRAINT details_are_known,
DROP CONSTRAINT tasks_and_recipients_have_a_number,
DROP CONSTRAINT words_are_there_where_they_are_due;

ALTER TABLE event
ADD CONSTRAINT kinds_are_known CHECK (
  kind IN (
    'received', 'claimed', 'corrected', 'split-off', 'joined', 'forwarded', 'mandated',
    'mandate-checked', 'acknowledged', 'identity-asked', 'document-received', 'document-deleted',
    'identity-confirmed', 'identity-rejected', 'clarification-asked', 'clarified',
    'question-reminded', 'fee-proposed', 'fee-asked', 'fee-paid', 'extended', 'task-set',
    'task-done', 'task-deferred', 'task-fired', 'restricted', 'lifting-told',
    'restriction-lifted', 'proposed', 'approved', 'returned', 'decided', 'acted', 'answered',
    'withdrawn', 'recipient-named', 'recipient-told', 'recipient-acknowledged',
    'recipient-excused', 'recipients-asked', 'recipients-disclosed', 'copy-recorded', 'reminded',
    'assigned', 'noted', 'closed', 'reopened', 'held', 'hold-released', 'erased'
  )
),
ADD CONSTRAINT details_are_known CHECK (
  CASE kind
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
ADD CONSTRAINT tasks_recipients_and_packages_have_a_number CHECK (
  (
    kind IN (
      'task-set', 'task-done', 'task-deferred', 'task-fired', 'recipient-named', 'recipient-told',
      'recipient-acknowledged', 'recipient-excused'
    )
    OR (kind = 'copy-recorded' AND detail = 'package')
  ) = coalesce(number > 0, FALSE)
),
ADD CONSTRAINT words_are_there_where_they_are_due CHECK (
  words IS NOT NULL
  OR (
    kind NOT IN (
      'corrected', 'split-off', 'joined', 'forwarded', 'mandated', 'identity-asked',
      'identity-rejected', 'clarification-asked', 'extended', 'task-set', 'task-deferred',
      'restricted', 'lifting-told', 'returned', 'recipient-named', 'recipient-excused', 'noted',
      'reopened', 'held', 'hold-released'
    )
    AND closing IS DISTINCT FROM 'unanswered'
    AND (detail IS NULL OR detail NOT IN ('rejected', 'impossible', 'otherwise', 'withheld'))
  )
);
