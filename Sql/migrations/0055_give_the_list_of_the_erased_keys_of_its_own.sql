-- The keys under which a controller's list of erased persons is kept: random, and derived from no
-- other key, so that they go with the list wherever it is imported. The current one makes entries;
-- former ones, and those that came with an imported list, still find theirs.
CREATE TABLE vault.suppression_key (
  controller_id uuid        NOT NULL,
  id            text        NOT NULL,
  standing      text        NOT NULL,
  root_key_id   text        NOT NULL,
  wrapped_key   bytea       NOT NULL,
  wrapped_at    timestamptz NOT NULL,
  CONSTRAINT suppression_key_key PRIMARY KEY (controller_id, id),
  CONSTRAINT suppression_key_ids_are_fingerprints CHECK (id ~ '^[0-9a-f]{16}$'),
  CONSTRAINT suppression_keys_are_current_or_former CHECK (standing IN ('current', 'former')),
  CONSTRAINT suppression_keys_are_wrapped_by_a_root_key
  FOREIGN KEY (root_key_id) REFERENCES vault.root_key (id)
);

CREATE UNIQUE INDEX lists_have_one_current_key ON vault.suppression_key (controller_id)
WHERE standing = 'current';

ALTER TABLE vault.suppression_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE vault.suppression_key FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON vault.suppression_key
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON vault.suppression_key TO habeas_program;
