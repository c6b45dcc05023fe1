-- Rules that a controller added by mistake and took back: they are passed over as if they had never
-- been added, and are kept beside what was said of them. Append-only.
CREATE TABLE controller_rule_withdrawal (
  controller_id uuid        NOT NULL,
  id            uuid        NOT NULL,
  addition      uuid        NOT NULL,
  line_number   integer     NOT NULL,
  reason        text        NOT NULL,
  recorded_at   timestamptz NOT NULL,
  by_handle     text        NOT NULL,
  CONSTRAINT controller_rule_withdrawal_key PRIMARY KEY (controller_id, id),
  CONSTRAINT what_is_withdrawn_was_added
  FOREIGN KEY (controller_id, addition, line_number)
  REFERENCES controller_rule (controller_id, id, line_number),
  CONSTRAINT rules_are_withdrawn_once UNIQUE (controller_id, addition, line_number),
  CONSTRAINT withdrawals_of_rules_say_why CHECK (reason ~ '\S')
);

-- The number comes first, so that a row is looked up by its key and not by its number's index.
ALTER TABLE controller_rule
DROP CONSTRAINT controller_rules_have_different_numbers,
ADD CONSTRAINT controller_rules_have_different_numbers
UNIQUE (number, controller_id, line_number);

ALTER TABLE controller_rule_withdrawal ENABLE ROW LEVEL SECURITY;
ALTER TABLE controller_rule_withdrawal FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON controller_rule_withdrawal
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON controller_rule_withdrawal TO habeas_program;
