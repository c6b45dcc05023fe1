-- The regimes under which a controller answers, the first that knows a right first; none means those
-- of its place.
ALTER TABLE controller_profile
ADD COLUMN regimes text[] NOT NULL DEFAULT '{}',
ADD CONSTRAINT regimes_are_named CHECK (
  array_position(regimes, NULL) IS NULL AND NOT ('' = ANY(regimes))
);
