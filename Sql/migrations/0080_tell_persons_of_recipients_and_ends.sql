-- It may be said of a claim that its data was disclosed to nobody (Article 19). Letters tell the person
-- who the recipients are, and that a case ends since nothing was answered (Article 12(4)).
ALTER TABLE event
DROP CONSTRAINT kinds_are_known,
DROP CONSTRAINT claim_events_name_a_claim;

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
    'recipient-excused', 'no-recipients', 'recipients-asked', 'recipients-disclosed',
    'copy-recorded', 'reminded', 'assigned', 'noted', 'closed', 'reopened', 'held',
    'hold-released', 'erased'
  )
),
ADD CONSTRAINT claim_events_name_a_claim CHECK (
  (claim_id IS NOT NULL) = (
    kind IN (
      'claimed', 'corrected', 'split-off', 'joined', 'clarification-asked', 'clarified',
      'fee-proposed', 'fee-asked', 'fee-paid', 'extended', 'task-set', 'task-done',
      'task-deferred', 'task-fired', 'restricted', 'lifting-told', 'restriction-lifted',
      'proposed', 'approved', 'returned', 'decided', 'acted', 'answered', 'withdrawn',
      'recipient-named', 'recipient-told', 'recipient-acknowledged', 'recipient-excused',
      'no-recipients'
    )
  )
);

ALTER TABLE outgoing_letter
DROP CONSTRAINT letter_kinds_are_known;

ALTER TABLE outgoing_letter
ADD CONSTRAINT letter_kinds_are_known CHECK (
  kind IN (
    'acknowledgement', 'identity-question', 'clarification', 'extension', 'answer',
    'part-refusal', 'refusal', 'closing-notice', 'restriction-lifting', 'recipient-notice',
    'recipient-list'
  )
);
