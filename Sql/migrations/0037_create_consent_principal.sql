-- A person whose consent is kept, under a pseudonym: the first bytes of the keyed hash of the
-- identifier, which itself is sealed. Append-only; erasing the data key erases the identifier.
CREATE TABLE consent_principal (
  controller_id   uuid        NOT NULL,
  id              uuid        NOT NULL,
  identifier_kind text        NOT NULL,
  identifier      bytea       NOT NULL,
  recorded_at     timestamptz NOT NULL,
  CONSTRAINT consent_principal_key PRIMARY KEY (controller_id, id),
  CONSTRAINT consent_principals_have_a_controller
  FOREIGN KEY (controller_id) REFERENCES controller (id),
  CONSTRAINT identifier_kinds_have_their_form CHECK (identifier_kind ~ '^[A-Za-z0-9._-]{1,40}$')
);

ALTER TABLE consent_principal ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent_principal FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON consent_principal
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON consent_principal TO habeas_program;
