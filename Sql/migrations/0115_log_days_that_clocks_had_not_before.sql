-- A change of law or profile may give a clock its first last day, as it may take the day away.
ALTER TABLE deadline_change ALTER COLUMN old_due_on DROP NOT NULL,
ADD CONSTRAINT a_deadline_change_names_a_day
CHECK (old_due_on IS NOT NULL OR new_due_on IS NOT NULL);
