-- The day of the next review that a decision sets (Art. 35(11)), in clear, so that it is found without
-- opening the record. Decisions of before leave it out, and are opened.
ALTER TABLE dpia_step
ADD COLUMN review_on date,
ADD CONSTRAINT dpia_reviews_follow_decisions CHECK (review_on IS NULL OR kind = 'decided');
