-- A fee refuses until it is paid (Article 12(5)): where four eyes decide, one person proposes it and
-- another approves.
ALTER TABLE event
DROP CONSTRAINT kinds_are_known,
DROP CONSTRAINT claim_events_name_a_claim,
DROP CONSTRAINT fees_say_what_article_12_5_asks;

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
    'recipient-excused', 'recipients-asked', 'recipients-disclosed', 'reminded', 'assigned',
    'noted', 'closed', 'reopened', 'held', 'hold-released', 'erased'
  )
),
ADD CONSTRAINT claim_events_name_a_claim CHECK (
  (claim_id IS NOT NULL) = (
    kind IN (
      'claimed', 'corrected', 'split-off', 'joined', 'clarification-asked', 'clarified',
      'fee-proposed', 'fee-asked', 'fee-paid', 'extended', 'task-set', 'task-done',
      'task-deferred', 'task-fired', 'restricted', 'lifting-told', 'restriction-lifted',
      'proposed', 'approved', 'returned', 'decided', 'acted', 'answered', 'withdrawn',
      'recipient-named', 'recipient-told', 'recipient-acknowledged', 'recipient-excused'
    )
  )
),
ADD CONSTRAINT fees_say_what_article_12_5_asks CHECK (
  CASE
    WHEN kind IN ('fee-proposed', 'fee-asked') THEN
      coalesce(fee_hundredths > 0 AND fee_currency ~ '^[A-Z]{3}$', FALSE)
      AND coalesce(cardinality(grounds), 0) > 0
      AND grounds <@ ARRAY['12(5)-unfounded', '12(5)-excessive']
      AND coalesce(authority ~ '\S' AND remedy ~ '\S', FALSE)
      AND words IS NOT NULL
    ELSE fee_hundredths IS NULL AND fee_currency IS NULL
  END
);
