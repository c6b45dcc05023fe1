-- Laws extend a time limit by months, by days or until a day that is announced; the GDPR asks for the
-- complexity and number of the requests (Article 12(3)). Extensions that were recorded before the
-- question for the ground have none.
ALTER TABLE event
DROP CONSTRAINT extensions_are_by_one_or_two_months,
DROP CONSTRAINT details_are_known,
DROP CONSTRAINT tasks_recipients_and_packages_have_a_number,
DROP CONSTRAINT only_deferrals_and_holds_end_on_a_day;

ALTER TABLE event
ADD CONSTRAINT extensions_say_by_how_much CHECK (
  CASE
    WHEN kind = 'extended' THEN
      num_nonnulls(months, number, fires_on) = 1
      AND coalesce(months IN (1, 2), TRUE)
      AND coalesce(number BETWEEN 1 AND 366, TRUE)
    ELSE months IS NULL
  END
),
ADD CONSTRAINT only_deferrals_holds_and_extensions_end_on_a_day
CHECK (kind IN ('task-deferred', 'held', 'extended') OR fires_on IS NULL),
ADD CONSTRAINT tasks_recipients_and_packages_have_a_number CHECK (
  kind = 'extended'
  OR (
    kind IN (
      'task-set', 'task-done', 'task-deferred', 'task-fired', 'recipient-named', 'recipient-told',
      'recipient-acknowledged', 'recipient-excused'
    )
    OR (kind = 'copy-recorded' AND detail = 'package')
  ) = coalesce(number > 0, FALSE)
),
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
);
