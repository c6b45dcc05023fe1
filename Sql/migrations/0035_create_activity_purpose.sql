-- The purposes of activities and the article each rests on, derived from the newest versions.
CREATE TABLE activity_purpose (
  controller_id uuid NOT NULL,
  entry_id      uuid NOT NULL,
  activity      text NOT NULL,
  purpose       text NOT NULL,
  basis         text,
  CONSTRAINT activity_purpose_key PRIMARY KEY (controller_id, activity, purpose),
  CONSTRAINT activity_purposes_belong_to_an_entry
  FOREIGN KEY (controller_id, entry_id) REFERENCES register_entry (controller_id, id),
  CONSTRAINT lawful_bases_are_of_article_6 CHECK (
    basis IN ('6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(f)')
  )
);

CREATE INDEX activity_purposes_of_an_entry ON activity_purpose (controller_id, entry_id);

ALTER TABLE activity_purpose ENABLE ROW LEVEL SECURITY;
ALTER TABLE activity_purpose FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON activity_purpose
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, DELETE ON activity_purpose TO habeas_program;
