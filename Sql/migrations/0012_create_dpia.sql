-- A DPIA record (Art. 35), sealed whole: it names people.
CREATE TABLE dpia (
  controller_id uuid        NOT NULL,
  id            uuid        NOT NULL,
  version       integer     NOT NULL,
  created_at    timestamptz NOT NULL,
  by_handle     text        NOT NULL,
  content_hash  bytea       NOT NULL,
  record        bytea       NOT NULL,
  CONSTRAINT dpia_key PRIMARY KEY (controller_id, id, version),
  CONSTRAINT dpias_have_a_controller FOREIGN KEY (controller_id) REFERENCES controller (id),
  CONSTRAINT versions_are_numbered_from_one CHECK (version > 0),
  CONSTRAINT versions_differ UNIQUE (controller_id, id, content_hash)
);

ALTER TABLE dpia ENABLE ROW LEVEL SECURITY;
ALTER TABLE dpia FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON dpia
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON dpia TO habeas_program;
