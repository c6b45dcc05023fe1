-- Runs in which the clocks of open requests are computed anew since the law or the profile changed.
-- Written in the transaction of the change, so that none is forgotten; a run that was broken off goes
-- on after the last request that it did.
CREATE TABLE deadline_revision (
  controller_id    uuid        NOT NULL,
  id               uuid        NOT NULL,
  cause            text        NOT NULL,
  -- The days of a calendar that changed; empty where any date may have moved.
  changed_days     date[]      NOT NULL,
  recorded_at      timestamptz NOT NULL,
  by_handle        text        NOT NULL,
  done_received_at timestamptz,
  done_request_id  uuid,
  requests         integer     NOT NULL DEFAULT 0,
  finished_at      timestamptz,
  CONSTRAINT deadline_revision_key PRIMARY KEY (controller_id, id),
  CONSTRAINT deadline_revisions_have_a_controller
  FOREIGN KEY (controller_id) REFERENCES controller (id),
  CONSTRAINT causes_of_revisions_are_known CHECK (cause IN ('calendar', 'rules', 'profile')),
  CONSTRAINT only_calendars_change_by_days CHECK (cause = 'calendar' OR changed_days = '{}'),
  CONSTRAINT a_place_in_a_revision_is_whole
  CHECK ((done_received_at IS NULL) = (done_request_id IS NULL)),
  CONSTRAINT revisions_count_from_none CHECK (requests >= 0)
);

CREATE INDEX unfinished_revisions ON deadline_revision (controller_id, id) WHERE finished_at IS NULL;

ALTER TABLE deadline_revision ENABLE ROW LEVEL SECURITY;
ALTER TABLE deadline_revision FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON deadline_revision
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON deadline_revision TO habeas_program;
