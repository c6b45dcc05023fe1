-- A system is no person: its name stands on the list as tasks write it. Entries from before keep the
-- keyed hash of the name.
ALTER TABLE suppression.erased_person
ADD COLUMN system text,
ADD CONSTRAINT systems_are_named_or_hashed CHECK (system IS NULL OR system_hash IS NULL),
ADD CONSTRAINT named_systems_have_a_name CHECK (system <> '');
