-- Facts of claims, mandates, fees, tasks, restrictions, recipients, identity documents and approvals.
ALTER TABLE event
ADD COLUMN number smallint,
ADD COLUMN detail text,
ADD COLUMN other_reference text,
ADD COLUMN other_moment timestamptz,
ADD COLUMN fires_on date,
ADD COLUMN fee_hundredths bigint,
ADD COLUMN fee_currency text,
ADD COLUMN proposed_by text,
DROP CONSTRAINT kinds_are_known,
DROP CONSTRAINT claim_events_name_a_claim,
DROP CONSTRAINT claims_name_a_right,
DROP CONSTRAINT decisions_have_an_outcome,
DROP CONSTRAINT assignments_name_somebody,
DROP CONSTRAINT words_are_there_where_they_are_due;

ALTER TABLE event
ADD CONSTRAINT kinds_are_known CHECK (
  kind IN (
    'received', 'claimed', 'corrected', 'split-off', 'joined', 'forwarded', 'mandated',
    'mandate-checked', 'acknowledged', 'identity-asked', 'document-received', 'document-deleted',
    'identity-confirmed', 'identity-rejected', 'clarification-asked', 'clarified',
    'question-reminded', 'fee-asked', 'fee-paid', 'extended', 'task-set', 'task-done',
    'task-deferred', 'task-fired', 'restricted', 'lifting-told', 'restriction-lifted', 'proposed',
    'approved', 'returned', 'decided', 'acted', 'answered', 'withdrawn', 'recipient-named',
    'recipient-told', 'recipient-acknowledged', 'recipient-excused', 'recipients-asked',
    'recipients-disclosed', 'reminded', 'assigned', 'noted', 'closed', 'reopened'
  )
),
ADD CONSTRAINT claim_events_name_a_claim CHECK (
  (claim_id IS NOT NULL) = (
    kind IN (
      'claimed', 'corrected', 'split-off', 'joined', 'clarification-asked', 'clarified', 'fee-asked',
      'fee-paid', 'extended', 'task-set', 'task-done', 'task-deferred', 'task-fired', 'restricted',
      'lifting-told', 'restriction-lifted', 'proposed', 'approved', 'returned', 'decided', 'acted',
      'answered', 'withdrawn', 'recipient-named', 'recipient-told', 'recipient-acknowledged',
      'recipient-excused'
    )
  )
),
ADD CONSTRAINT claims_name_a_right CHECK (
  (kind IN ('claimed', 'corrected')) = ("right" IS NOT NULL)
  AND (kind IN ('claimed', 'corrected')) = (article IS NOT NULL)
),
ADD CONSTRAINT decisions_have_an_outcome CHECK (
  (kind IN ('proposed', 'decided')) = coalesce(
    outcome IN ('granted', 'partly-granted', 'refused', 'not-identifiable', 'nothing-held'),
    FALSE
  )
),
ADD CONSTRAINT assignments_name_somebody
CHECK (kind = 'task-set' OR (kind = 'assigned') = (assignee IS NOT NULL)),
ADD CONSTRAINT tasks_and_recipients_have_a_number CHECK (
  (
    kind IN (
      'task-set', 'task-done', 'task-deferred', 'task-fired', 'recipient-named', 'recipient-told',
      'recipient-acknowledged', 'recipient-excused'
    )
  ) = coalesce(number > 0, FALSE)
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
    ELSE detail IS NULL
  END
),
ADD CONSTRAINT splits_and_joins_name_the_other_request
CHECK ((kind IN ('split-off', 'joined')) = (other_reference IS NOT NULL)),
ADD CONSTRAINT other_moments_come_first CHECK (
  (kind IN ('forwarded', 'restriction-lifted'))
  = coalesce(other_moment <= occurred_at, FALSE)
),
ADD CONSTRAINT only_deferrals_fire CHECK (kind = 'task-deferred' OR fires_on IS NULL),
ADD CONSTRAINT fees_say_what_article_12_5_asks CHECK (
  CASE kind
    WHEN 'fee-asked' THEN
      coalesce(fee_hundredths > 0 AND fee_currency ~ '^[A-Z]{3}$', FALSE)
      AND coalesce(cardinality(grounds), 0) > 0
      AND grounds <@ ARRAY['12(5)-unfounded', '12(5)-excessive']
      AND coalesce(authority ~ '\S' AND remedy ~ '\S', FALSE)
      AND words IS NOT NULL
    ELSE fee_hundredths IS NULL AND fee_currency IS NULL
  END
),
ADD CONSTRAINT who_decides_is_not_who_approves
CHECK ((kind = 'approved') = coalesce(proposed_by <> by_handle, FALSE)),
ADD CONSTRAINT words_are_there_where_they_are_due CHECK (
  words IS NOT NULL
  OR (
    kind NOT IN (
      'corrected', 'split-off', 'joined', 'forwarded', 'mandated', 'identity-asked',
      'identity-rejected', 'clarification-asked', 'extended', 'task-set', 'task-deferred',
      'restricted', 'lifting-told', 'returned', 'recipient-named', 'recipient-excused', 'noted',
      'reopened'
    )
    AND closing IS DISTINCT FROM 'unanswered'
    AND (detail IS NULL OR detail NOT IN ('rejected', 'impossible'))
  )
);
