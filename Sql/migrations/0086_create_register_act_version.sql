-- Which versions of which records an act on the register led to: its answer when it is repeated.
-- Append-only.
CREATE TABLE register_act_version (
  controller_id uuid    NOT NULL,
  key           uuid    NOT NULL,
  entry_id      uuid    NOT NULL,
  version       integer NOT NULL,
  CONSTRAINT register_act_version_key PRIMARY KEY (controller_id, key, entry_id),
  CONSTRAINT register_act_versions_belong_to_an_act
  FOREIGN KEY (controller_id, key) REFERENCES register_act (controller_id, key),
  CONSTRAINT register_act_versions_are_kept
  FOREIGN KEY (controller_id, entry_id, version)
  REFERENCES register_version (controller_id, entry_id, version)
);

ALTER TABLE register_act_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_act_version FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON register_act_version
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON register_act_version TO habeas_program;
