-- What was done to the register, and under which key: a keyed hash of what was asked for tells the
-- same act, repeated, from another one that takes the key. Append-only.
CREATE TABLE register_act (
  controller_id uuid        NOT NULL,
  key           uuid        NOT NULL,
  recorded_at   timestamptz NOT NULL,
  by_handle     text        NOT NULL,
  content_hash  bytea       NOT NULL,
  CONSTRAINT register_act_key PRIMARY KEY (controller_id, key),
  CONSTRAINT register_acts_have_a_controller
  FOREIGN KEY (controller_id) REFERENCES controller (id),
  CONSTRAINT register_acts_carry_a_keyed_hash CHECK (octet_length(content_hash) = 32)
);

ALTER TABLE register_act ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_act FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON register_act
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON register_act TO habeas_program;
