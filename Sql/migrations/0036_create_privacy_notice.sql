-- The exact texts that people were shown, each with its hash. Append-only, and public.
CREATE TABLE privacy_notice (
  controller_id uuid        NOT NULL,
  label         text        NOT NULL,
  version       integer     NOT NULL,
  language      text        NOT NULL,
  recorded_at   timestamptz NOT NULL,
  by_handle     text        NOT NULL,
  sha256        bytea       NOT NULL,
  content       bytea       NOT NULL,
  CONSTRAINT privacy_notice_key PRIMARY KEY (controller_id, label, version, language),
  CONSTRAINT privacy_notices_have_a_controller
  FOREIGN KEY (controller_id) REFERENCES controller (id),
  CONSTRAINT notice_labels_have_their_form CHECK (label ~ '^[A-Za-z0-9._-]{1,40}$'),
  CONSTRAINT notice_versions_are_numbered_from_one CHECK (version > 0),
  CONSTRAINT notices_carry_the_hash_of_their_text CHECK (sha256 = sha256(content))
);

ALTER TABLE privacy_notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE privacy_notice FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON privacy_notice
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON privacy_notice TO habeas_program;
