-- A later version may say again what an earlier one said: a change that is taken back after a review.
ALTER TABLE dpia DROP CONSTRAINT versions_differ;
