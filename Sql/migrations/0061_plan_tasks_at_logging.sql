-- Which tasks a request gets when it is logged, and the number by which the program sees that the
-- part of the register from which they are planned has changed.
ALTER TABLE controller_profile
ADD COLUMN task_planning text NOT NULL DEFAULT 'processors',
ADD COLUMN register_revision integer NOT NULL DEFAULT 0,
ADD CONSTRAINT task_plannings_are_known
CHECK (task_planning IN ('by-hand', 'processors', 'systems')),
ADD CONSTRAINT register_revisions_are_counted CHECK (register_revision >= 0);
