-- A clock without a date says whether the country, the subdivision or the rule is not known.
ALTER TABLE deadline
DROP CONSTRAINT statuses_are_known,
ADD CONSTRAINT statuses_are_known CHECK (
  status IN (
    'running', 'suspended', 'met', 'late', 'moot', 'country-missing', 'subdivision-missing',
    'rule-missing', 'no-fixed-period'
  )
),
DROP CONSTRAINT computed_deadlines_name_their_rule,
ADD CONSTRAINT computed_deadlines_name_their_rule CHECK (
  (status IN ('country-missing', 'subdivision-missing', 'rule-missing')) = (rule IS NULL)
  AND (rule IS NULL) = (calendar IS NULL)
  AND (rule IS NULL) = (options IS NULL)
);

-- The statuses of the index are those that the report asks for.
DROP INDEX open_deadlines;
CREATE INDEX open_deadlines ON deadline (controller_id, clock, due_on)
WHERE status IN (
  'running', 'suspended', 'country-missing', 'subdivision-missing', 'rule-missing',
  'no-fixed-period'
);
