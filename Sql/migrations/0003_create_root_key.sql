-- Which root keys are in use, by their fingerprints; the keys themselves are never here.
CREATE SCHEMA vault;

GRANT USAGE ON SCHEMA vault TO habeas_program;

CREATE TABLE vault.root_key (
  id            text        NOT NULL,
  registered_at timestamptz NOT NULL,
  CONSTRAINT root_key_key PRIMARY KEY (id),
  CONSTRAINT root_key_ids_are_fingerprints CHECK (id ~ '^[0-9a-f]{16}$')
);

GRANT SELECT, INSERT, DELETE ON vault.root_key TO habeas_program;
