-- Prior consultation of the authority on an assessment (Art. 36): what moves its clock. Append-only.
CREATE TABLE prior_consultation_event (
  controller_id uuid        NOT NULL,
  dpia_id       uuid        NOT NULL,
  number        integer     NOT NULL,
  key           uuid        NOT NULL,
  kind          text        NOT NULL,
  occurred_on   date        NOT NULL,
  by_handle     text        NOT NULL,
  recorded_at   timestamptz NOT NULL,
  version       integer     NOT NULL,
  CONSTRAINT prior_consultation_event_key PRIMARY KEY (controller_id, dpia_id, number),
  CONSTRAINT prior_consultation_events_are_recorded_once UNIQUE (controller_id, key),
  CONSTRAINT prior_consultation_events_are_about_a_version
  FOREIGN KEY (controller_id, dpia_id, version) REFERENCES dpia (controller_id, id, version),
  CONSTRAINT prior_consultation_events_are_numbered_from_one CHECK (number > 0),
  CONSTRAINT prior_consultation_events_are_of_a_known_kind CHECK (
    kind IN ('received', 'extended', 'information-asked', 'information-given', 'advised')
  )
);

ALTER TABLE prior_consultation_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE prior_consultation_event FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON prior_consultation_event
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON prior_consultation_event TO habeas_program;
