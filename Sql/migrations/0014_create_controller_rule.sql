-- Rules of law that a controller adds to those inside the program, or puts in their place, as lines
-- of a table with the columns of the rules. Append-only. Lines of one id were added as one table.
CREATE TABLE controller_rule (
  controller_id  uuid        NOT NULL,
  id             uuid        NOT NULL,
  line_number    integer     NOT NULL,
  number         integer     NOT NULL,
  rule           text        NOT NULL,
  header         text        NOT NULL,
  line           text        NOT NULL,
  effective_from date,
  effective_to   date,
  citation       text        NOT NULL,
  reason         text        NOT NULL,
  recorded_at    timestamptz NOT NULL,
  by_handle      text        NOT NULL,
  CONSTRAINT controller_rule_key PRIMARY KEY (controller_id, id, line_number),
  CONSTRAINT controller_rules_have_a_controller
  FOREIGN KEY (controller_id) REFERENCES controller (id),
  CONSTRAINT controller_rules_have_different_numbers UNIQUE (controller_id, number, line_number),
  CONSTRAINT controller_rules_are_numbered_from_one CHECK (number > 0 AND line_number > 0),
  CONSTRAINT controller_rules_have_a_name CHECK (rule ~ '\S'),
  CONSTRAINT controller_rules_cite_the_law CHECK (citation ~ '\S'),
  CONSTRAINT controller_rules_say_why CHECK (reason ~ '\S'),
  CONSTRAINT controller_rules_end_after_they_begin CHECK (effective_to >= effective_from)
);

ALTER TABLE controller_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE controller_rule FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON controller_rule
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON controller_rule TO habeas_program;
