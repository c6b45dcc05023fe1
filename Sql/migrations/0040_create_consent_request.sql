-- When a person was last asked for a consent, derived: it tells apart who has not answered yet.
CREATE TABLE consent_request (
  controller_id uuid        NOT NULL,
  principal_id  uuid        NOT NULL,
  activity      text        NOT NULL,
  purpose       text        NOT NULL,
  requested_at  timestamptz NOT NULL,
  CONSTRAINT consent_request_key PRIMARY KEY (controller_id, principal_id, activity, purpose),
  CONSTRAINT consent_requests_belong_to_a_principal
  FOREIGN KEY (controller_id, principal_id) REFERENCES consent_principal (controller_id, id)
);

ALTER TABLE consent_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent_request FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON consent_request
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON consent_request TO habeas_program;
