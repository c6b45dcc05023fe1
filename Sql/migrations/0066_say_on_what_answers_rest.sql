-- Article 12(3): the person is told of action taken, so each answer says what shows that it was.
-- Answers from before say nothing, and stay.
ALTER TABLE event
DROP CONSTRAINT details_are_known;

ALTER TABLE event
ADD CONSTRAINT details_are_known CHECK (
  CASE kind
    WHEN 'extended' THEN
      detail IS NULL
      OR detail IN ('complexity', 'number-of-requests', 'complexity-and-number')
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
ADD CONSTRAINT answers_rest_on_what_was_done
CHECK (kind <> 'answered' OR detail IS NOT NULL) NOT VALID;
