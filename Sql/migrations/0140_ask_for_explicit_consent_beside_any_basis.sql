-- Articles 9(2)(a) and 22(2)(c) ask for explicit consent whatever the basis of Article 6 is.
ALTER TABLE activity_purpose
DROP CONSTRAINT expressions_that_are_asked_for_are_explicit,
ADD CONSTRAINT expressions_that_are_asked_for_are_explicit
CHECK (expression IS NULL OR expression = 'explicit');
