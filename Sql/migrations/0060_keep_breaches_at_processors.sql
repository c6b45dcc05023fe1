-- A processor records the breaches of data that it processes on behalf of others.
ALTER TABLE register_entry
DROP CONSTRAINT register_kinds_are_known,
ADD CONSTRAINT register_kinds_are_known
CHECK (
  kind IN (
    'activity', 'recipient', 'responsibility', 'breach', 'processor-breach', 'duty', 'retention'
  )
);
