-- One communication exercising rights. Names and addresses are sealed; their keyed hashes find
-- them again. Status, closing time, assignee and the number of events are derived from events.
CREATE TABLE subject_request (
  controller_id      uuid        NOT NULL,
  id                 uuid        NOT NULL,
  reference          text        NOT NULL,
  external_reference text,
  received_at        timestamptz NOT NULL,
  recorded_at        timestamptz NOT NULL,
  channel            text        NOT NULL,
  language           text,
  requester_name     bytea,
  requester_email    bytea,
  name_hash          bytea,
  email_hash         bytea,
  source_hash        bytea,
  status             text        NOT NULL,
  closed_at          timestamptz,
  assignee           text,
  event_count        integer     NOT NULL,
  CONSTRAINT subject_requests_have_a_controller
  FOREIGN KEY (controller_id) REFERENCES controller (id),
  CONSTRAINT references_are_unique UNIQUE (controller_id, reference),
  CONSTRAINT references_have_their_form
  CHECK (reference ~ '^\d{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$'),
  CONSTRAINT channels_are_known
  CHECK (channel IN ('email', 'post', 'telephone', 'web-form', 'in-person', 'api', 'other')),
  CONSTRAINT languages_are_iso_639 CHECK (language ~ '^[a-z]{2,3}$'),
  CONSTRAINT requests_are_received_before_recorded CHECK (received_at <= recorded_at),
  CONSTRAINT requests_are_open_or_closed CHECK (status IN ('open', 'closed')),
  CONSTRAINT closed_requests_have_a_closing_time CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
  CONSTRAINT names_are_found_by_hash CHECK ((requester_name IS NULL) = (name_hash IS NULL)),
  CONSTRAINT addresses_are_found_by_hash CHECK ((requester_email IS NULL) = (email_hash IS NULL)),
  CONSTRAINT requests_have_events CHECK (event_count > 0)
);

CREATE INDEX open_requests ON subject_request (controller_id, received_at, id) WHERE status = 'open';

-- Partial, so that a search by key can never take one of them: all begin with the controller.
CREATE UNIQUE INDEX external_references_are_unique ON subject_request (controller_id, external_reference)
WHERE external_reference IS NOT NULL;
CREATE UNIQUE INDEX sources_are_logged_once ON subject_request (controller_id, source_hash)
WHERE source_hash IS NOT NULL;
CREATE INDEX requests_by_name ON subject_request (controller_id, name_hash)
WHERE name_hash IS NOT NULL;
CREATE INDEX requests_by_address ON subject_request (controller_id, email_hash)
WHERE email_hash IS NOT NULL;

-- Last of the indexes: among those that look equally good while the table is empty the planner takes
-- the newest, and sessions keep that plan for the checks of foreign keys.
ALTER TABLE subject_request ADD CONSTRAINT subject_request_key PRIMARY KEY (controller_id, id);

ALTER TABLE subject_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE subject_request FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON subject_request
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON subject_request TO habeas_program;
