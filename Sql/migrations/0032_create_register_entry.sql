-- A record of the register: an activity, a recipient, a breach. What it says is in its versions.
CREATE TABLE register_entry (
  controller_id uuid        NOT NULL,
  id            uuid        NOT NULL,
  kind          text        NOT NULL,
  label         text        NOT NULL,
  created_at    timestamptz NOT NULL,
  version       integer     NOT NULL,
  CONSTRAINT register_entry_key PRIMARY KEY (controller_id, id),
  CONSTRAINT register_entries_have_a_controller
  FOREIGN KEY (controller_id) REFERENCES controller (id),
  CONSTRAINT register_labels_are_unique UNIQUE (controller_id, kind, label),
  CONSTRAINT register_kinds_are_known
  CHECK (kind IN ('activity', 'recipient', 'responsibility', 'breach', 'duty')),
  CONSTRAINT register_labels_have_their_form CHECK (label ~ '^[A-Za-z0-9._-]{1,40}$'),
  CONSTRAINT register_entries_have_a_version CHECK (version > 0)
);

ALTER TABLE register_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_entry FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON register_entry
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON register_entry TO habeas_program;
