-- What of a decided version of an assessment is not for the public, beside the version, which stays
-- as it was: each row holds all marks of then, sealed, since they quote the record. Append-only.
CREATE TABLE dpia_withholding (
  controller_id uuid        NOT NULL,
  dpia_id       uuid        NOT NULL,
  number        integer     NOT NULL,
  key           uuid        NOT NULL,
  version       integer     NOT NULL,
  by_handle     text        NOT NULL,
  recorded_at   timestamptz NOT NULL,
  marks         bytea       NOT NULL,
  CONSTRAINT dpia_withholding_key PRIMARY KEY (controller_id, dpia_id, number),
  CONSTRAINT dpia_withholdings_are_recorded_once UNIQUE (controller_id, key),
  CONSTRAINT dpia_withholdings_are_about_a_version
  FOREIGN KEY (controller_id, dpia_id, version) REFERENCES dpia (controller_id, id, version),
  CONSTRAINT dpia_withholdings_are_numbered_from_one CHECK (number > 0)
);

ALTER TABLE dpia_withholding ENABLE ROW LEVEL SECURITY;
ALTER TABLE dpia_withholding FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON dpia_withholding
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON dpia_withholding TO habeas_program;
