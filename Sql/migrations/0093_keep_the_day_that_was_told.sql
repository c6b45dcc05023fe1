-- A receipt that was told as a day is that day, whatever zone the controller's clock shows later; the
-- instant beside it is its first one in the zone of then. What was logged before has none.
ALTER TABLE subject_request
ADD COLUMN received_day date,
ADD CONSTRAINT told_days_begin_with_the_receipt CHECK (
  received_day IS NULL
  OR received_at AT TIME ZONE 'UTC'
  BETWEEN received_day::timestamp - interval '15 hours'
  AND received_day::timestamp + interval '15 hours'
);
