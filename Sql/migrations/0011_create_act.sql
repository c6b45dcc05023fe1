-- Idempotency keys: an act repeated after a lost connection is carried out once.
CREATE TABLE act (
  controller_id uuid        NOT NULL,
  key           uuid        NOT NULL,
  kind          text        NOT NULL,
  request_id    uuid        NOT NULL,
  recorded_at   timestamptz NOT NULL,
  CONSTRAINT act_key PRIMARY KEY (controller_id, key),
  CONSTRAINT acts_belong_to_a_request
  FOREIGN KEY (controller_id, request_id) REFERENCES subject_request (controller_id, id)
);

ALTER TABLE act ENABLE ROW LEVEL SECURITY;
ALTER TABLE act FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON act
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON act TO habeas_program;
