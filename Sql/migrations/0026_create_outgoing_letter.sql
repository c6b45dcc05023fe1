-- A letter to send: what it is about and its words are sealed. State, version, attempts and instants
-- are derived from its steps.
CREATE TABLE outgoing_letter (
  controller_id   uuid        NOT NULL,
  id              uuid        NOT NULL,
  request_id      uuid        NOT NULL,
  number          integer     NOT NULL,
  kind            text        NOT NULL,
  language        text        NOT NULL,
  state           text        NOT NULL,
  version         integer     NOT NULL,
  attempts        integer     NOT NULL,
  next_attempt_at timestamptz,
  lease_ends_at   timestamptz,
  settled_at      timestamptz,
  matter          bytea       NOT NULL,
  wording         bytea       NOT NULL,
  CONSTRAINT outgoing_letter_key PRIMARY KEY (controller_id, id),
  CONSTRAINT outgoing_letters_belong_to_a_request
  FOREIGN KEY (controller_id, request_id) REFERENCES subject_request (controller_id, id),
  CONSTRAINT outgoing_letters_have_different_numbers UNIQUE (controller_id, request_id, number),
  CONSTRAINT outgoing_letters_are_numbered_from_one CHECK (number > 0),
  CONSTRAINT letter_kinds_are_known CHECK (
    kind IN (
      'acknowledgement', 'identity-question', 'clarification', 'extension', 'answer',
      'part-refusal', 'refusal', 'restriction-lifting', 'recipient-notice'
    )
  ),
  CONSTRAINT letters_are_in_a_language_of_the_templates
  CHECK (language IN ('de', 'en', 'es', 'fr', 'it', 'nl')),
  CONSTRAINT letter_states_are_known CHECK (
    state IN (
      'draft', 'queued', 'sending', 'maybe-sent', 'sent', 'posted', 'failed', 'discarded'
    )
  ),
  CONSTRAINT letter_versions_are_numbered_from_one CHECK (version > 0),
  CONSTRAINT letters_are_handed_over_before_they_are_sent CHECK (
    attempts > 0 OR (attempts = 0 AND state NOT IN ('sending', 'maybe-sent', 'sent', 'failed'))
  ),
  CONSTRAINT queued_letters_have_a_time CHECK ((state = 'queued') = (next_attempt_at IS NOT NULL)),
  CONSTRAINT sending_ends CHECK ((state = 'sending') = (lease_ends_at IS NOT NULL)),
  CONSTRAINT settled_letters_say_when
  CHECK ((state IN ('sent', 'posted')) = (settled_at IS NOT NULL))
);

CREATE INDEX letters_to_hand_over ON outgoing_letter (controller_id, next_attempt_at)
WHERE state = 'queued';
CREATE INDEX letters_not_settled ON outgoing_letter (controller_id, id)
WHERE state IN ('draft', 'queued', 'sending', 'maybe-sent', 'failed');

ALTER TABLE outgoing_letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE outgoing_letter FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON outgoing_letter
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON outgoing_letter TO habeas_program;
