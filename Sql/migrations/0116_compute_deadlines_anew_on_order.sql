-- A person orders that all open clocks are computed anew, whatever changed.
ALTER TABLE deadline_revision DROP CONSTRAINT causes_of_revisions_are_known,
ADD CONSTRAINT causes_of_revisions_are_known
CHECK (cause IN ('calendar', 'rules', 'profile', 'order'));

ALTER TABLE deadline_change DROP CONSTRAINT causes_are_known,
ADD CONSTRAINT causes_are_known
CHECK (cause IN ('calendar', 'rules', 'profile', 'order', 'acceptance'));
