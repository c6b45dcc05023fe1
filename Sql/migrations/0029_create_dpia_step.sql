-- What was done with an assessment as a whole: put up for review, advised on, decided, taken up
-- again. A decision names the content of the version that it froze. Append-only.
CREATE TABLE dpia_step (
  controller_id uuid        NOT NULL,
  dpia_id       uuid        NOT NULL,
  number        integer     NOT NULL,
  key           uuid        NOT NULL,
  kind          text        NOT NULL,
  version       integer     NOT NULL,
  state         text        NOT NULL,
  by_handle     text        NOT NULL,
  recorded_at   timestamptz NOT NULL,
  content_hash  bytea,
  reason        bytea,
  CONSTRAINT dpia_step_key PRIMARY KEY (controller_id, dpia_id, number),
  CONSTRAINT dpia_steps_are_taken_once UNIQUE (controller_id, key),
  CONSTRAINT dpia_steps_are_about_a_version
  FOREIGN KEY (controller_id, dpia_id, version) REFERENCES dpia (controller_id, id, version),
  CONSTRAINT dpia_steps_are_numbered_from_one CHECK (number > 0),
  CONSTRAINT dpia_steps_are_of_a_known_kind CHECK (
    kind IN ('submitted', 'advised', 'decided', 'reopened')
  ),
  CONSTRAINT dpia_states_are_known CHECK (
    state IN ('draft', 'in-review', 'dpo-advised', 'decided', 'in-review-again')
  ),
  CONSTRAINT dpia_steps_lead_where_they_lead CHECK (
    (kind, state) IN (
      ('submitted', 'in-review'), ('advised', 'dpo-advised'), ('decided', 'decided'),
      ('reopened', 'in-review-again')
    )
  ),
  CONSTRAINT dpia_decisions_freeze_a_content CHECK ((kind = 'decided') = (content_hash IS NOT NULL))
);

ALTER TABLE dpia_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE dpia_step FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON dpia_step
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON dpia_step TO habeas_program;
