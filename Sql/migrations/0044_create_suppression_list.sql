-- Who was erased, as keyed hashes: after a restore from a backup they are erased again. No foreign
-- key leaves this schema: it is exported, and imported after the rest was restored.
CREATE SCHEMA suppression;

GRANT USAGE ON SCHEMA suppression TO habeas_program;

CREATE TABLE suppression.erased_person (
  controller_id   uuid        NOT NULL,
  id              uuid        NOT NULL,
  identifier_kind text        NOT NULL,
  identifier_hash bytea       NOT NULL,
  -- Nothing means everywhere: names of systems may be names of people.
  system_hash     bytea,
  erased_at       timestamptz NOT NULL,
  recorded_at     timestamptz NOT NULL,
  by_handle       text        NOT NULL,
  -- The request that led to it; nothing where the controller added it.
  reference       text,
  CONSTRAINT erased_person_key PRIMARY KEY (controller_id, id),
  CONSTRAINT erased_persons_are_known_by_a_kind
  CHECK (identifier_kind ~ '^[a-z][a-z0-9-]{0,29}$'),
  CONSTRAINT erased_persons_are_keyed_hashes CHECK (
    octet_length(identifier_hash) = 32 AND (system_hash IS NULL OR octet_length(system_hash) = 32)
  ),
  CONSTRAINT persons_are_erased_before_it_is_recorded CHECK (erased_at <= recorded_at)
);

CREATE INDEX erased_persons_by_identifier
ON suppression.erased_person (controller_id, identifier_hash);
CREATE INDEX erased_persons_by_time ON suppression.erased_person (controller_id, erased_at, id);

-- From an instant on, a person who was erased before may be stored again.
CREATE TABLE suppression.lift (
  controller_id   uuid        NOT NULL,
  id              uuid        NOT NULL,
  identifier_kind text        NOT NULL,
  identifier_hash bytea       NOT NULL,
  lifted_at       timestamptz NOT NULL,
  recorded_at     timestamptz NOT NULL,
  by_handle       text        NOT NULL,
  reason          text        NOT NULL,
  CONSTRAINT lift_key PRIMARY KEY (controller_id, id),
  CONSTRAINT lifted_persons_are_known_by_a_kind
  CHECK (identifier_kind ~ '^[a-z][a-z0-9-]{0,29}$'),
  CONSTRAINT lifted_persons_are_keyed_hashes CHECK (octet_length(identifier_hash) = 32),
  CONSTRAINT persons_are_lifted_before_it_is_recorded CHECK (lifted_at <= recorded_at),
  CONSTRAINT lifts_say_why CHECK (reason IN ('consent', 'contract', 'legal-obligation', 'mistake'))
);

CREATE INDEX lifts_by_identifier ON suppression.lift (controller_id, identifier_hash, lifted_at);

ALTER TABLE suppression.erased_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE suppression.erased_person FORCE ROW LEVEL SECURITY;
ALTER TABLE suppression.lift ENABLE ROW LEVEL SECURITY;
ALTER TABLE suppression.lift FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON suppression.erased_person
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);
CREATE POLICY own_rows ON suppression.lift
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

-- Append-only.
GRANT SELECT, INSERT ON suppression.erased_person, suppression.lift TO habeas_program;
