-- One right exercised in a request. Progress and outcome are derived from events.
CREATE TABLE claim (
  controller_id uuid NOT NULL,
  id            uuid NOT NULL,
  request_id    uuid NOT NULL,
  "right"       text NOT NULL,
  article       text NOT NULL,
  progress      text NOT NULL,
  outcome       text,
  CONSTRAINT claim_key PRIMARY KEY (controller_id, id),
  CONSTRAINT claims_belong_to_a_request
  FOREIGN KEY (controller_id, request_id) REFERENCES subject_request (controller_id, id),
  CONSTRAINT rights_are_known CHECK (
    ("right", article) IN (
      ('access', '15'), ('rectification', '16'), ('erasure', '17'), ('restriction', '18'),
      ('portability', '20'), ('objection', '21(1)'), ('objection', '21(2)'),
      ('objection', '21(6)'), ('automated-decision', '22(3)'), ('consent-withdrawal', '7(3)')
    )
  ),
  CONSTRAINT progress_is_known CHECK (progress IN ('open', 'decided', 'answered', 'withdrawn')),
  CONSTRAINT outcomes_are_known CHECK (
    outcome IN ('granted', 'partly-granted', 'refused', 'not-identifiable', 'nothing-held')
  ),
  CONSTRAINT decided_claims_have_an_outcome
  CHECK ((progress IN ('decided', 'answered')) = (outcome IS NOT NULL))
);

CREATE INDEX claims_of_a_request ON claim (controller_id, request_id);

ALTER TABLE claim ENABLE ROW LEVEL SECURITY;
ALTER TABLE claim FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON claim
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON claim TO habeas_program;
