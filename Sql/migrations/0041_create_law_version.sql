-- The versions of a controller's law: the present one, and an earlier one until the last of those
-- who write by it has committed. Whoever writes dates shares the lock of the version that they
-- follow; whoever computes dates anew after a change removes the earlier ones, and so waits for
-- those writers and for no other.
CREATE TABLE law_version (
  controller_id uuid    NOT NULL,
  number        integer NOT NULL,
  CONSTRAINT law_version_key PRIMARY KEY (controller_id, number),
  CONSTRAINT law_versions_have_a_controller
  FOREIGN KEY (controller_id) REFERENCES controller (id),
  CONSTRAINT versions_of_law_are_numbered_from_one CHECK (number > 0)
);

-- The owner of the tables is held to the policies too, and would see no profile.
ALTER TABLE controller_profile NO FORCE ROW LEVEL SECURITY;
INSERT INTO law_version SELECT controller_id, law_version FROM controller_profile;
ALTER TABLE controller_profile ADD CONSTRAINT profiles_follow_a_version_of_the_law
FOREIGN KEY (controller_id, law_version) REFERENCES law_version (controller_id, number);
ALTER TABLE controller_profile FORCE ROW LEVEL SECURITY;

ALTER TABLE law_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE law_version FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON law_version
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, UPDATE, DELETE ON law_version TO habeas_program;
