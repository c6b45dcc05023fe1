-- How consent to a purpose must be expressed: special categories of data (Article 9(2)(a)) and
-- automated decisions (Article 22(2)(c)) need explicit consent; nothing where any will do.
ALTER TABLE activity_purpose
ADD COLUMN expression text,
ADD CONSTRAINT expressions_that_are_asked_for_are_explicit
CHECK (
  expression IS NULL OR (expression = 'explicit' AND basis IS NOT DISTINCT FROM '6(1)(a)')
);
