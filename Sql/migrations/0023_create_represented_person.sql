-- The data subject for whom somebody else writes, by a mandate. Sealed; found by keyed hashes.
CREATE TABLE represented_person (
  controller_id uuid        NOT NULL,
  request_id    uuid        NOT NULL,
  name          bytea,
  email         bytea,
  name_hash     bytea,
  email_hash    bytea,
  recorded_at   timestamptz NOT NULL,
  CONSTRAINT represented_person_key PRIMARY KEY (controller_id, request_id),
  CONSTRAINT represented_persons_belong_to_a_request
  FOREIGN KEY (controller_id, request_id) REFERENCES subject_request (controller_id, id),
  CONSTRAINT represented_names_are_found_by_hash CHECK ((name IS NULL) = (name_hash IS NULL)),
  CONSTRAINT represented_addresses_are_found_by_hash
  CHECK ((email IS NULL) = (email_hash IS NULL)),
  CONSTRAINT represented_persons_are_told_apart CHECK (name IS NOT NULL OR email IS NOT NULL)
);

CREATE INDEX represented_persons_by_name ON represented_person (controller_id, name_hash)
WHERE name_hash IS NOT NULL;
CREATE INDEX represented_persons_by_address ON represented_person (controller_id, email_hash)
WHERE email_hash IS NOT NULL;

ALTER TABLE represented_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE represented_person FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON represented_person
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, UPDATE, DELETE ON represented_person TO habeas_program;
