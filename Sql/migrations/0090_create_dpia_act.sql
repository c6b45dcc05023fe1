-- What was done with assessments under which idempotency key, and what it led to: a repetition is
-- answered as the first time, and a key does not serve for something else. What was asked is known by
-- its keyed hash alone. Append-only.
CREATE TABLE dpia_act (
  controller_id uuid        NOT NULL,
  key           uuid        NOT NULL,
  kind          text        NOT NULL,
  dpia_id       uuid        NOT NULL,
  version       integer     NOT NULL,
  steps         integer     NOT NULL,
  content_hash  bytea       NOT NULL,
  by_handle     text        NOT NULL,
  recorded_at   timestamptz NOT NULL,
  CONSTRAINT dpia_act_key PRIMARY KEY (controller_id, key),
  CONSTRAINT dpia_acts_lead_to_a_version
  FOREIGN KEY (controller_id, dpia_id, version) REFERENCES dpia (controller_id, id, version),
  CONSTRAINT dpia_acts_are_of_a_known_kind CHECK (
    kind IN (
      'new', 'set', 'prefill', 'withhold', 'review', 'advise', 'respond', 'decide', 'sign',
      'consult'
    )
  ),
  CONSTRAINT dpia_acts_follow_steps CHECK (steps >= 0),
  CONSTRAINT dpia_acts_have_a_whole_hash CHECK (octet_length(content_hash) = 32)
);

ALTER TABLE dpia_act ENABLE ROW LEVEL SECURITY;
ALTER TABLE dpia_act FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON dpia_act
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON dpia_act TO habeas_program;
