-- No foreign key leaves this schema: it may live in a database of its own.
CREATE TABLE vault.controller_key (
  controller_id          uuid        NOT NULL,
  root_key_id            text        NOT NULL,
  wrapped_encryption_key bytea       NOT NULL,
  wrapped_lookup_key     bytea       NOT NULL,
  wrapped_at             timestamptz NOT NULL,
  CONSTRAINT controller_key_key PRIMARY KEY (controller_id),
  CONSTRAINT controller_keys_are_wrapped_by_a_root_key
  FOREIGN KEY (root_key_id) REFERENCES vault.root_key (id)
);

ALTER TABLE vault.controller_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE vault.controller_key FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON vault.controller_key
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON vault.controller_key TO habeas_program;
