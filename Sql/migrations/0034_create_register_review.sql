-- What must be looked at again, derived from the newest version of each record.
CREATE TABLE register_review (
  controller_id uuid NOT NULL,
  entry_id      uuid NOT NULL,
  kind          text NOT NULL,
  part          text NOT NULL,
  due_on        date NOT NULL,
  owner         text,
  CONSTRAINT register_review_key PRIMARY KEY (controller_id, entry_id, kind, part),
  CONSTRAINT register_reviews_belong_to_an_entry
  FOREIGN KEY (controller_id, entry_id) REFERENCES register_entry (controller_id, id),
  CONSTRAINT review_kinds_are_known CHECK (
    kind IN (
      'activity', 'legitimate-interest', 'contract', 'transfer', 'responsibility', 'breach', 'duty'
    )
  )
);

CREATE INDEX register_reviews_by_day ON register_review (controller_id, due_on);

ALTER TABLE register_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_review FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON register_review
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, DELETE ON register_review TO habeas_program;
