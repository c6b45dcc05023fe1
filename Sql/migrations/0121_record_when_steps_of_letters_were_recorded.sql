-- A letter that is marked as posted goes earlier than that is recorded; both moments stay. Steps from
-- before have none.
ALTER TABLE letter_step
ADD COLUMN recorded_at timestamptz,
ADD CONSTRAINT steps_of_letters_are_recorded_once_they_occurred
CHECK (recorded_at IS NULL OR occurred_at <= recorded_at);
