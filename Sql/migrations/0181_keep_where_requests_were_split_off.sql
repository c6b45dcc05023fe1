-- Requests that were split off from others say so, beside those that bear a date.
ALTER TABLE event
DROP CONSTRAINT kinds_are_known;

ALTER TABLE event
ADD CONSTRAINT kinds_are_known CHECK (
  kind IN (
    'received', 'claimed', 'corrected', 'split-off', 'split-from', 'joined', 'dated', 'forwarded',
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
);
