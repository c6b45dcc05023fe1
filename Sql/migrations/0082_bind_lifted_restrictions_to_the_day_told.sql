-- A restriction is lifted on the day that the person was told or after it (Article 18(3)); that day is to
-- come when it is told, and so is the day of a deferred erasure. A day of the controller's zone differs
-- from that of UTC by one at the most. What was recorded before stays.
-- The reminder in the request that goes on names the one that was joined to it.
ALTER TABLE event
DROP CONSTRAINT only_some_facts_end_on_a_day,
DROP CONSTRAINT splits_and_joins_name_the_other_request;

ALTER TABLE event
ADD CONSTRAINT only_some_facts_end_on_a_day CHECK (
  kind IN ('task-deferred', 'held', 'extended', 'lifting-told', 'restriction-lifted')
  OR fires_on IS NULL
),
ADD CONSTRAINT splits_and_joins_name_the_other_request CHECK (
  CASE
    WHEN kind IN ('split-off', 'joined') THEN other_reference IS NOT NULL
    ELSE kind = 'reminded' OR other_reference IS NULL
  END
),
ADD CONSTRAINT days_that_were_told_bind CHECK (
  kind <> 'restriction-lifted'
  OR fires_on IS NULL
  OR fires_on <= (occurred_at AT TIME ZONE 'UTC')::date + 1
),
ADD CONSTRAINT days_that_are_told_are_to_come CHECK (
  kind NOT IN ('lifting-told', 'task-deferred')
  OR fires_on IS NULL
  OR fires_on >= (occurred_at AT TIME ZONE 'UTC')::date - 1
) NOT VALID;
