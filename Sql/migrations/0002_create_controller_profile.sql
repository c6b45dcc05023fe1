CREATE TABLE controller_profile (
  controller_id uuid        NOT NULL,
  name          text        NOT NULL,
  country       text,
  subdivision   text,
  time_zone     text        NOT NULL,
  languages     text[]      NOT NULL,
  authority     text,
  options       text        NOT NULL,
  updated_at    timestamptz NOT NULL,
  CONSTRAINT controller_profile_key PRIMARY KEY (controller_id),
  CONSTRAINT profiles_belong_to_a_controller
  FOREIGN KEY (controller_id) REFERENCES controller (id),
  CONSTRAINT countries_are_iso_3166_1 CHECK (country ~ '^[A-Z]{2}$'),
  CONSTRAINT subdivisions_are_of_the_country
  CHECK (subdivision IS NULL OR (country IS NOT NULL AND subdivision LIKE country || '-%')),
  CONSTRAINT names_are_not_empty CHECK (name ~ '\S'),
  CONSTRAINT letters_have_a_language CHECK (cardinality(languages) > 0)
);

ALTER TABLE controller_profile ENABLE ROW LEVEL SECURITY;
ALTER TABLE controller_profile FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON controller_profile
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON controller_profile TO habeas_program;
