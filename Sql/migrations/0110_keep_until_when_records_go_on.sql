-- An end of a record may lie ahead: until its last day is past it is asked for and relied on.
ALTER TABLE register_review
ADD COLUMN until_on date,
ADD CONSTRAINT reviews_are_due_before_what_they_are_of_ends
CHECK (until_on IS NULL OR due_on <= until_on);

-- The first instant after the last day of the activity, in the controller's time zone.
ALTER TABLE activity_purpose ADD COLUMN ends_at timestamptz;
