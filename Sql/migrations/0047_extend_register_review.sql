-- Where hours are counted, the day alone does not say when it is too late. Schedules of retention
-- and proofs of deletion are looked at again, and breaches until they are closed.
ALTER TABLE register_review ADD COLUMN ends_at timestamptz;

ALTER TABLE register_review
DROP CONSTRAINT review_kinds_are_known,
ADD CONSTRAINT review_kinds_are_known CHECK (
  kind IN (
    'activity', 'legitimate-interest', 'contract', 'transfer', 'responsibility', 'breach', 'duty',
    'deletion', 'backup-deletion'
  )
);

ALTER TABLE register_entry
DROP CONSTRAINT register_kinds_are_known,
ADD CONSTRAINT register_kinds_are_known
CHECK (kind IN ('activity', 'recipient', 'responsibility', 'breach', 'duty', 'retention'));
