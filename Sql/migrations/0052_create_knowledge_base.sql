-- Texts on measures, threats and questions that a controller brought from elsewhere, sealed: they
-- name their authors. A base is kept once, whoever brings it, and can be taken away.
CREATE TABLE knowledge_base (
  controller_id uuid        NOT NULL,
  id            uuid        NOT NULL,
  recorded_at   timestamptz NOT NULL,
  by_handle     text        NOT NULL,
  entries       integer     NOT NULL,
  content_hash  bytea       NOT NULL,
  content       bytea       NOT NULL,
  CONSTRAINT knowledge_base_key PRIMARY KEY (controller_id, id),
  CONSTRAINT knowledge_bases_have_a_controller
  FOREIGN KEY (controller_id) REFERENCES controller (id),
  CONSTRAINT knowledge_bases_are_kept_once UNIQUE (controller_id, content_hash),
  CONSTRAINT knowledge_bases_hold_something CHECK (entries > 0)
);

ALTER TABLE knowledge_base ENABLE ROW LEVEL SECURITY;
ALTER TABLE knowledge_base FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON knowledge_base
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, DELETE ON knowledge_base TO habeas_program;
