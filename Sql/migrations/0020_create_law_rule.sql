-- The rules of law that travel with the program, a row each, under the names by which deadlines give
-- them. For whoever reads the database; the program computes by its own copy. Whoever migrates keeps
-- the table equal to the program, and rules that a newer program no longer has stay, with the edition
-- that withdrew them, since closed cases go on naming them.
CREATE TABLE law_rule (
  rule_id               text    NOT NULL,
  edition               text    NOT NULL,
  withdrawn_in          text,
  regime                text    NOT NULL,
  jurisdiction          text    NOT NULL,
  instrument            text    NOT NULL,
  provision             text    NOT NULL,
  "right"               text    NOT NULL,
  clock                 text    NOT NULL,
  trigger               text    NOT NULL,
  amount                integer,
  unit                  text    NOT NULL,
  event_day             text,
  month_end             text,
  roll                  text    NOT NULL,
  weekend               text,
  min_working_days      integer,
  ext_total             integer,
  ext_unit              text,
  ext_ground            text,
  ext_notice_amount     integer,
  ext_notice_unit       text,
  ext_reasons           text,
  suspend_identity      text,
  suspend_clarification text,
  suspend_fee           text,
  ack_required          text,
  ack_amount            integer,
  ack_unit              text,
  refusal_amount        integer,
  refusal_unit          text,
  refusal_extendable    text,
  refusal_content       text,
  effective_from        date,
  effective_to          date,
  source                text,
  verified              text    NOT NULL,
  note                  text,
  CONSTRAINT law_rule_key PRIMARY KEY (rule_id),
  CONSTRAINT rules_say_how_they_were_checked
  CHECK (verified IN ('primary', 'official', 'secondary', 'own_knowledge')),
  CONSTRAINT rules_end_after_they_begin CHECK (effective_to >= effective_from)
);

-- Of which edition of the program's law the table is, and of which bytes.
CREATE TABLE law_edition (
  file    text  NOT NULL,
  edition text  NOT NULL,
  sha256  bytea NOT NULL,
  CONSTRAINT law_edition_key PRIMARY KEY (file)
);

GRANT SELECT ON law_rule, law_edition TO habeas_program;
