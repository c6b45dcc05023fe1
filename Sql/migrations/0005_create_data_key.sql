-- Deleting a row makes everything sealed under it unreadable: that is how a case is erased.
CREATE TABLE vault.data_key (
  controller_id uuid  NOT NULL,
  owner_id      uuid  NOT NULL,
  wrapped_key   bytea NOT NULL,
  CONSTRAINT data_key_key PRIMARY KEY (controller_id, owner_id)
);

ALTER TABLE vault.data_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE vault.data_key FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON vault.data_key
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, DELETE ON vault.data_key TO habeas_program;
