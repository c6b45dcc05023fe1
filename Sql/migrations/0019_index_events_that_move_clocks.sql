-- Few requests have such events. Their clocks depend on more days of the calendar than those around
-- their last day, so a change of a day looks at all of them.
CREATE INDEX events_that_move_clocks ON event (controller_id, request_id)
WHERE kind IN ('identity-asked', 'clarification-asked', 'extended');
