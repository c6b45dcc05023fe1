-- Counts the changes of profile, calendars and rules, so that whoever computes dates sees in its own
-- transaction whether the law that it read before still holds.
ALTER TABLE controller_profile ADD COLUMN law_version integer NOT NULL DEFAULT 1,
ADD CONSTRAINT law_versions_are_numbered_from_one CHECK (law_version > 0);
