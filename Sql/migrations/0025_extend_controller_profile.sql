-- Whether one person decides alone, or another must approve.
ALTER TABLE controller_profile
ADD COLUMN approval text NOT NULL DEFAULT 'one-person',
ADD CONSTRAINT approvals_are_known CHECK (approval IN ('one-person', 'four-eyes'));
