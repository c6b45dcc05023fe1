-- The day on which a restriction ends, as the person was told (Article 18(3)), and what a person was
-- told whose case is closed without an answer (Article 12(4)). What was recorded before stays.
ALTER TABLE event
DROP CONSTRAINT only_deferrals_holds_and_extensions_end_on_a_day,
DROP CONSTRAINT other_moments_come_first;

ALTER TABLE event
ADD CONSTRAINT only_some_facts_end_on_a_day
CHECK (kind IN ('task-deferred', 'held', 'extended', 'lifting-told') OR fires_on IS NULL),
ADD CONSTRAINT other_moments_come_first CHECK (
  CASE
    WHEN kind IN ('forwarded', 'restriction-lifted') THEN
      coalesce(other_moment <= occurred_at, FALSE)
    WHEN closing = 'unanswered' THEN other_moment IS NULL OR other_moment <= occurred_at
    ELSE other_moment IS NULL
  END
),
ADD CONSTRAINT nobody_is_left_without_a_word CHECK (
  closing IS DISTINCT FROM 'unanswered'
  OR (
    coalesce(authority ~ '\S' AND remedy ~ '\S', FALSE)
    AND other_moment IS NOT NULL
  )
) NOT VALID;
