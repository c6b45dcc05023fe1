-- One version of a record, sealed whole: it names people. Append-only.
CREATE TABLE register_version (
  controller_id uuid        NOT NULL,
  entry_id      uuid        NOT NULL,
  version       integer     NOT NULL,
  recorded_at   timestamptz NOT NULL,
  by_handle     text        NOT NULL,
  content_hash  bytea       NOT NULL,
  reason        bytea,
  record        bytea       NOT NULL,
  CONSTRAINT register_version_key PRIMARY KEY (controller_id, entry_id, version),
  CONSTRAINT register_versions_belong_to_an_entry
  FOREIGN KEY (controller_id, entry_id) REFERENCES register_entry (controller_id, id),
  CONSTRAINT register_versions_are_numbered_from_one CHECK (version > 0),
  CONSTRAINT later_versions_say_why CHECK ((version > 1) = (reason IS NOT NULL)),
  CONSTRAINT register_versions_carry_a_keyed_hash CHECK (octet_length(content_hash) = 32)
);

ALTER TABLE register_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_version FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON register_version
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON register_version TO habeas_program;
