-- What a change of calendar, rules or profile did to the last days of clocks. Append-only.
CREATE TABLE deadline_change (
  controller_id uuid        NOT NULL,
  revision      uuid        NOT NULL,
  claim_id      uuid        NOT NULL,
  clock         text        NOT NULL,
  request_id    uuid        NOT NULL,
  reference     text        NOT NULL,
  cause         text        NOT NULL,
  effect        text        NOT NULL,
  old_due_on    date        NOT NULL,
  new_due_on    date,
  old_rule      text,
  new_rule      text,
  old_calendar  text,
  new_calendar  text,
  recorded_at   timestamptz NOT NULL,
  by_handle     text        NOT NULL,
  CONSTRAINT deadline_change_key PRIMARY KEY (controller_id, revision, claim_id, clock),
  CONSTRAINT deadline_changes_belong_to_a_claim
  FOREIGN KEY (controller_id, claim_id) REFERENCES claim (controller_id, id),
  CONSTRAINT causes_are_known CHECK (cause IN ('calendar', 'rules', 'profile', 'acceptance')),
  CONSTRAINT deadline_changes_have_an_effect
  CHECK (effect IN ('applied', 'waiting', 'accepted')),
  CONSTRAINT only_earlier_days_wait
  CHECK (effect <> 'waiting' OR coalesce(new_due_on < old_due_on, FALSE))
);

CREATE INDEX deadline_changes_of_a_request ON deadline_change (controller_id, request_id);

ALTER TABLE deadline_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE deadline_change FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON deadline_change
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON deadline_change TO habeas_program;
