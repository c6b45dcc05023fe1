-- Days that a controller adds to the calendar of its country or subdivision, or takes out of it.
-- Append-only: every revision of a calendar can be made again.
CREATE TABLE calendar_change (
  controller_id uuid        NOT NULL,
  id            uuid        NOT NULL,
  number        integer     NOT NULL,
  calendar      text        NOT NULL,
  changed_on    date        NOT NULL,
  effect        text        NOT NULL,
  name          text        NOT NULL,
  reason        text        NOT NULL,
  recorded_at   timestamptz NOT NULL,
  by_handle     text        NOT NULL,
  CONSTRAINT calendar_change_key PRIMARY KEY (controller_id, id),
  CONSTRAINT calendar_changes_have_a_controller
  FOREIGN KEY (controller_id) REFERENCES controller (id),
  CONSTRAINT calendar_changes_have_different_numbers UNIQUE (controller_id, number),
  CONSTRAINT calendar_changes_are_numbered_from_one CHECK (number > 0),
  CONSTRAINT calendars_are_of_a_country CHECK (calendar ~ '^[A-Z]{2}(-\S+)?$'),
  CONSTRAINT days_are_added_or_removed CHECK (effect IN ('added', 'removed')),
  CONSTRAINT changed_days_have_a_name CHECK (name ~ '\S'),
  CONSTRAINT calendar_changes_say_why CHECK (reason ~ '\S')
);

ALTER TABLE calendar_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_change FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON calendar_change
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON calendar_change TO habeas_program;
