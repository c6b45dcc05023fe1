-- For how long closed cases are kept, what stands against their erasure, and when they were erased.
ALTER TABLE controller_profile
ADD COLUMN case_retention text NOT NULL DEFAULT 'P3Y',
ADD CONSTRAINT case_retentions_are_periods_of_iso_8601
CHECK (case_retention ~ '^P(?=\d)(\d{1,3}Y)?(\d{1,2}M)?$');

-- Derived from events, like the columns before them.
ALTER TABLE subject_request
ADD COLUMN hold text,
ADD COLUMN held_since timestamptz,
ADD COLUMN held_until date,
ADD COLUMN erased_at timestamptz,
ADD CONSTRAINT holds_are_known
CHECK (hold IN ('legal-proceedings', 'authority-inquiry', 'retention-duty', 'audit')),
ADD CONSTRAINT holds_have_a_beginning CHECK ((hold IS NULL) = (held_since IS NULL)),
ADD CONSTRAINT only_holds_end CHECK (held_until IS NULL OR hold IS NOT NULL),
ADD CONSTRAINT only_closed_requests_are_erased CHECK (erased_at IS NULL OR status = 'closed'),
ADD CONSTRAINT erased_requests_tell_of_nobody CHECK (
  erased_at IS NULL
  OR (
    requester_name IS NULL AND requester_email IS NULL AND source_hash IS NULL
    AND external_reference IS NULL AND language IS NULL
  )
);

-- What is to be erased next; and all requests by receipt, which lists of all and metrics read.
CREATE INDEX closed_requests ON subject_request (controller_id, closed_at, id)
WHERE status = 'closed' AND erased_at IS NULL;
CREATE INDEX requests_by_receipt ON subject_request (controller_id, received_at, id);

ALTER TABLE event
DROP CONSTRAINT kinds_are_known,
DROP CONSTRAINT details_are_known,
DROP CONSTRAINT only_deferrals_fire,
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
    'recipients-disclosed', 'reminded', 'assigned', 'noted', 'closed', 'reopened', 'held',
    'hold-released', 'erased'
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
ADD CONSTRAINT only_deferrals_and_holds_end_on_a_day
CHECK (kind IN ('task-deferred', 'held') OR fires_on IS NULL),
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
    AND (detail IS NULL OR detail NOT IN ('rejected', 'impossible'))
  )
);

CREATE UNIQUE INDEX cases_are_erased_once ON event (controller_id, request_id)
WHERE kind = 'erased';

-- Facts that hold personal data may be deleted with their case and not otherwise: an event that
-- nobody can take back says that it was erased.
CREATE POLICY erased_alone ON letter AS RESTRICTIVE FOR DELETE USING (
  EXISTS (
    SELECT
    FROM event AS e
    WHERE
      e.controller_id = letter.controller_id AND e.request_id = letter.request_id
      AND e.kind = 'erased'
  )
);
CREATE POLICY erased_alone ON outgoing_letter AS RESTRICTIVE FOR DELETE USING (
  EXISTS (
    SELECT
    FROM event AS e
    WHERE
      e.controller_id = outgoing_letter.controller_id
      AND e.request_id = outgoing_letter.request_id AND e.kind = 'erased'
  )
);
CREATE POLICY erased_alone ON letter_step AS RESTRICTIVE FOR DELETE USING (
  EXISTS (
    SELECT
    FROM outgoing_letter AS l
    JOIN event AS e ON e.controller_id = l.controller_id AND e.request_id = l.request_id
    WHERE
      l.controller_id = letter_step.controller_id AND l.id = letter_step.letter_id
      AND e.kind = 'erased'
  )
);
CREATE POLICY erased_alone ON sent_message AS RESTRICTIVE FOR DELETE USING (
  EXISTS (
    SELECT
    FROM outgoing_letter AS l
    JOIN event AS e ON e.controller_id = l.controller_id AND e.request_id = l.request_id
    WHERE
      l.controller_id = sent_message.controller_id AND l.id = sent_message.letter_id
      AND e.kind = 'erased'
  )
);

GRANT DELETE ON letter, outgoing_letter, letter_step, sent_message TO habeas_program;
