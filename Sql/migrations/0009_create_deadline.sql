-- What the clocks of a claim show, derived from events, rule, calendar and options.
-- The report reads this table alone, by the partial index, so it holds what the report shows.
CREATE TABLE deadline (
  controller_id   uuid NOT NULL,
  claim_id        uuid NOT NULL,
  clock           text NOT NULL,
  request_id      uuid NOT NULL,
  reference       text NOT NULL,
  "right"         text NOT NULL,
  article         text NOT NULL,
  received_on     date NOT NULL,
  assignee        text,
  status          text NOT NULL,
  target_on       date,
  due_on          date,
  due_unrolled_on date,
  ends_at         timestamptz,
  suspended_since date,
  rule            text,
  options         text,
  calendar        text,
  alarms          text[] NOT NULL,
  CONSTRAINT deadline_key PRIMARY KEY (controller_id, claim_id, clock),
  CONSTRAINT deadlines_belong_to_a_claim
  FOREIGN KEY (controller_id, claim_id) REFERENCES claim (controller_id, id),
  CONSTRAINT statuses_are_known CHECK (
    status IN ('running', 'suspended', 'met', 'late', 'moot', 'country-missing', 'no-fixed-period')
  ),
  CONSTRAINT running_clocks_have_a_due_date
  CHECK (status <> 'running' OR (due_on IS NOT NULL AND ends_at IS NOT NULL)),
  CONSTRAINT suspended_clocks_have_no_due_date
  CHECK (status <> 'suspended' OR (due_on IS NULL AND suspended_since IS NOT NULL)),
  CONSTRAINT computed_deadlines_name_their_rule CHECK (
    (status = 'country-missing') = (rule IS NULL)
    AND (rule IS NULL) = (calendar IS NULL)
    AND (rule IS NULL) = (options IS NULL)
  ),
  CONSTRAINT due_dates_are_never_before_the_nominal_day CHECK (due_on >= due_unrolled_on)
);

CREATE INDEX open_deadlines ON deadline (controller_id, clock, due_on)
WHERE status IN ('running', 'suspended', 'country-missing', 'no-fixed-period');

CREATE INDEX deadlines_of_a_request ON deadline (controller_id, request_id);

ALTER TABLE deadline ENABLE ROW LEVEL SECURITY;
ALTER TABLE deadline FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON deadline
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, UPDATE, DELETE ON deadline TO habeas_program;
