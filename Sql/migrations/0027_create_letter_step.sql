-- What became of a letter, step by step. Append-only.
CREATE TABLE letter_step (
  controller_id uuid        NOT NULL,
  letter_id     uuid        NOT NULL,
  sequence      integer     NOT NULL,
  kind          text        NOT NULL,
  occurred_at   timestamptz NOT NULL,
  until_at      timestamptz,
  exit_status   integer,
  by_handle     text        NOT NULL,
  act_key       uuid        NOT NULL,
  CONSTRAINT letter_step_key PRIMARY KEY (controller_id, letter_id, sequence),
  CONSTRAINT letter_steps_belong_to_a_letter
  FOREIGN KEY (controller_id, letter_id) REFERENCES outgoing_letter (controller_id, id),
  CONSTRAINT letter_steps_are_numbered_from_one CHECK (sequence > 0),
  CONSTRAINT the_first_step_is_the_draft CHECK ((kind = 'drafted') = (sequence = 1)),
  CONSTRAINT letter_steps_are_known CHECK (
    kind IN (
      'drafted', 'edited', 'queued', 'handed-over', 'accepted', 'deferred', 'rejected',
      'unanswered', 'repeated', 'confirmed', 'posted', 'discarded'
    )
  ),
  CONSTRAINT waiting_ends CHECK ((kind IN ('handed-over', 'deferred')) = (until_at IS NOT NULL)),
  CONSTRAINT refusals_of_the_mail_system_have_a_status
  CHECK ((kind IN ('deferred', 'rejected')) = (exit_status IS NOT NULL))
);

ALTER TABLE letter_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter_step FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON letter_step
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON letter_step TO habeas_program;
