-- The event that decides on a consent, derived: the greatest by instant, precedence and identifier,
-- so that events may arrive in any order.
CREATE TABLE consent_state (
  controller_id uuid        NOT NULL,
  principal_id  uuid        NOT NULL,
  activity      text        NOT NULL,
  purpose       text        NOT NULL,
  kind          text        NOT NULL,
  precedence    smallint    NOT NULL,
  occurred_at   timestamptz NOT NULL,
  event_id      uuid        NOT NULL,
  expires_at    timestamptz,
  CONSTRAINT consent_state_key PRIMARY KEY (controller_id, principal_id, activity, purpose),
  CONSTRAINT consent_states_belong_to_an_event
  FOREIGN KEY (controller_id, principal_id, event_id)
  REFERENCES consent_event (controller_id, principal_id, id),
  CONSTRAINT deciding_kinds_are_known CHECK (
    (kind, precedence) IN (
      ('given', 1), ('renewed', 2), ('expired', 3), ('refused', 4), ('invalidated', 5),
      ('withdrawn', 6)
    )
  )
);

CREATE INDEX consents_by_their_end ON consent_state (controller_id, expires_at)
WHERE expires_at IS NOT NULL;

ALTER TABLE consent_state ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent_state FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON consent_state
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON consent_state TO habeas_program;
