-- Clocks that a change of law ends earlier, which waits for a person: what they are kept at
-- meanwhile, and the last day that is proposed.
CREATE TABLE pending_deadline_change (
  controller_id        uuid        NOT NULL,
  claim_id             uuid        NOT NULL,
  clock                text        NOT NULL,
  request_id           uuid        NOT NULL,
  reference            text        NOT NULL,
  proposed_due_on      date        NOT NULL,
  kept_target_on       date        NOT NULL,
  kept_due_on          date        NOT NULL,
  kept_due_unrolled_on date        NOT NULL,
  kept_ends_at         timestamptz NOT NULL,
  kept_rule            text        NOT NULL,
  kept_options         text        NOT NULL,
  kept_calendar        text        NOT NULL,
  recorded_at          timestamptz NOT NULL,
  CONSTRAINT pending_deadline_change_key PRIMARY KEY (controller_id, claim_id, clock),
  CONSTRAINT pending_deadline_changes_belong_to_a_claim
  FOREIGN KEY (controller_id, claim_id) REFERENCES claim (controller_id, id),
  CONSTRAINT what_waits_is_earlier CHECK (proposed_due_on < kept_due_on)
);

CREATE INDEX pending_deadline_changes_of_a_request
ON pending_deadline_change (controller_id, request_id);

ALTER TABLE pending_deadline_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE pending_deadline_change FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON pending_deadline_change
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, UPDATE, DELETE ON pending_deadline_change TO habeas_program;
